package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = outputGrad.matmul(weight.t());
    Tensor weightGrad = input.t().matmul(outputGrad);
    Tensor biasGrad = outputGrad.select(0, 0);
    for (int i = 1; i < outputGrad.size(0); i++) {
      biasGrad.copyFrom(biasGrad.add(outputGrad.select(0, i)));
    }
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
