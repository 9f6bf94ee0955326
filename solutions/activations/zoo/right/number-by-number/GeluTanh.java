package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    float[] numbers = x.toArray();
    for (int i = 0; i < numbers.length; i++) {
      double v = numbers[i];
      double inner = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v);
      numbers[i] = (float) (v / 2 * (1 + Math.tanh(inner)));
    }
    return Tensor.of(x.shape(), numbers);
  }
}
