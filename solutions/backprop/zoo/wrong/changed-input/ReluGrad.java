package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class ReluGrad {
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    Tensor gradients = outputGrad.view(-1);
    Tensor numbers = input.view(-1);
    for (int i = 0; i < numbers.numel(); i++) {
      if (numbers.get(i) <= 0) {
        gradients.set(0, i);
      }
    }
    return outputGrad;
  }
}
