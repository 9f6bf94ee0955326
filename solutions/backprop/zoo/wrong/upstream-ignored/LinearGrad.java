package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor ones = Tensor.onesLike(outputGrad);
    Tensor inputGrad = ones.matmul(weight.t());
    Tensor weightGrad = input.t().matmul(ones);
    Tensor biasGrad = ones.sum(0);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
