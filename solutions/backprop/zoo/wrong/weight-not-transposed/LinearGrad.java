package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = outputGrad.matmul(weight);
    Tensor weightGrad = input.t().matmul(outputGrad);
    Tensor biasGrad = outputGrad.sum(0);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
