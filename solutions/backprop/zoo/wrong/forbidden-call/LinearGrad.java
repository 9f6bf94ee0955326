package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor x = input.detach().requiresGrad(true);
    Tensor w = weight.detach().requiresGrad(true);
    Tensor b = Tensor.zeros(weight.size(1)).requiresGrad(true);
    x.matmul(w).add(b).backward(outputGrad);
    return new LinearGrads(x.grad(), w.grad(), b.grad());
  }
}
