package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = Tensor.zerosLike(input);
    Tensor weightGrad = Tensor.zerosLike(weight);
    Tensor biasGrad = Tensor.zeros(weight.size(1));
    for (int i = 0; i < input.size(0); i++) {
      Tensor g = outputGrad.select(0, i);
      inputGrad.select(0, i).copyFrom(weight.mul(g).sum(1));
      weightGrad = weightGrad.add(input.select(0, i).unsqueeze(1).mul(g));
      biasGrad = biasGrad.add(g);
    }
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }
}
