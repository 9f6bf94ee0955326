package openheart.lessons.backprop;

import openheart.tensor.Tensor;

/**
 * The gradients that go back through a linear layer.
 *
 * @param input with respect to its input, (n, in)
 * @param weight with respect to its weight, (in, out)
 * @param bias with respect to its bias, (out)
 */
record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}
