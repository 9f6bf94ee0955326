package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyReluSlope {
  public static Tensor leakyReluSlope(Tensor x, float a) {
    float[] numbers = x.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.max(numbers[i], a * numbers[i]) / numbers[i];
    }
    return Tensor.of(x.shape(), numbers);
  }
}
