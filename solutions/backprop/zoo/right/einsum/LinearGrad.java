package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = Tensor.einsum("no,io->ni", outputGrad, weight);
    Tensor weightGrad = Tensor.einsum("ni,no->io", input, outputGrad);
    Tensor biasGrad = Tensor.einsum("no->o", outputGrad);
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
