package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class ReluGrad {
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    float[] numbers = input.toArray();
    float[] gradients = outputGrad.toArray();
    for (int i = 0; i < numbers.length; i++) {
      gradients[i] = numbers[i] > 0 ? gradients[i] : 0;
    }
    return Tensor.of(input.shape(), gradients);
  }
}
