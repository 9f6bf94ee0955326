package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    int n = input.size(0);
    Tensor inputGrad = outputGrad.matmul(weight.t());
    Tensor weightGrad = input.t().matmul(outputGrad).mul(1f / n);
    Tensor biasGrad = outputGrad.sum(0).mul(1f / n);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
