package openheart.lessons.backprop;

import openheart.tensor.Tensor;

/**
 * All that one backward pass computes, from the loss back.
 *
 * @param output with respect to the network's output, (n, 1)
 * @param last with respect to the last layer's input, weight and bias
 * @param hidden with respect to what goes into the ReLU, (n, hidden)
 * @param first with respect to the first layer's input, weight and bias
 */
record Gradients(Tensor output, LinearGrads last, Tensor hidden, LinearGrads first) {

  /** Those of w1, b1, w2 and b2. */
  Tensor[] ofParameters() {
    return new Tensor[] {first.weight(), first.bias(), last.weight(), last.bias()};
  }
}
