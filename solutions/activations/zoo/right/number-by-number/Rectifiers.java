package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class Rectifiers {
  public static Tensor relu(Tensor x) {
    return map(x, v -> Math.max(0, v));
  }

  public static Tensor reluSlope(Tensor x) {
    return map(x, v -> v > 0 ? 1f : 0f);
  }

  public static Tensor leakyRelu(Tensor x, float a) {
    return map(x, v -> Math.max(v, a * v));
  }

  public static Tensor leakyReluSlope(Tensor x, float a) {
    return map(x, v -> v > 0 ? 1 : a);
  }

  private static Tensor map(Tensor x, UnaryOperator<Float> function) {
    float[] numbers = x.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = function.apply(numbers[i]);
    }
    return Tensor.of(x.shape(), numbers);
  }
}
