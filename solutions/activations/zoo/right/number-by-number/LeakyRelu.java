package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyRelu {
  public static Tensor leakyRelu(Tensor x, float a) {
    float[] numbers = x.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] < 0 ? numbers[i] * a : numbers[i];
    }
    return Tensor.of(x.shape(), numbers);
  }
}
