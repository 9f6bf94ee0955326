package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = weight.matmul(outputGrad.t()).t();
    Tensor weightGrad = outputGrad.t().matmul(input).t();
    Tensor biasGrad = Tensor.ones(1, input.size(0)).matmul(outputGrad).view(-1);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
