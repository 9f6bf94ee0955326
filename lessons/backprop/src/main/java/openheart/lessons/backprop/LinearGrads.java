package openheart.lessons.backprop;

import openheart.tensor.Tensor;

/**
 * The gradients that go back through a linear layer.
 *
 * @param input by its input, (n, in)
 * @param weight by its weight, (in, out)
 * @param bias by its bias, (out)
 */
record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}
