package openheart.lessons.backprop;

import openheart.tensor.Tensor;

/**
 * All that one backward pass computes, from the loss back.
 *
 * @param output by the network's output, (n, 1)
 * @param last by the last layer's input, weight and bias
 * @param hidden by what goes into the ReLU, (n, hidden)
 * @param first by the first layer's input, weight and bias
 */
record Gradients(Tensor output, LinearGrads last, Tensor hidden, LinearGrads first) {}
