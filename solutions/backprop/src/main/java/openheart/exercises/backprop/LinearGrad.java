package openheart.exercises.backprop;

import openheart.tensor.Tensor;

/** The way back through a linear layer, {@code input.matmul(weight).add(bias)}. */
public final class LinearGrad {
  private LinearGrad() {}

  /**
   * The gradients that go back through a linear layer.
   *
   * @param input by the layer's input, (n, in)
   * @param weight by its weight, (in, out)
   * @param bias by its bias, (out)
   */
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  /** The input is summed over the outputs, the weight and the bias over the samples. */
  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = outputGrad.matmul(weight.t()); // (n, in)
    Tensor weightGrad = input.t().matmul(outputGrad); // (in, out)
    Tensor biasGrad = outputGrad.sum(0); // (out)
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
