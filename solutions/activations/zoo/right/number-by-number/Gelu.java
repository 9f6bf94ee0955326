package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class Gelu {
  public static Tensor gelu(Tensor x, UnaryOperator<Tensor> phi) {
    float[] numbers = x.toArray();
    float[] probabilities = phi.apply(x).toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= probabilities[i];
    }
    return Tensor.of(x.shape(), numbers);
  }

  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    return phi.apply(x).add(map(x, v -> v * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI)));
  }

  public static Tensor geluTanh(Tensor x) {
    double root = Math.sqrt(2 / Math.PI);
    return map(x, v -> v / 2 * (1 + Math.tanh(root * (v + 0.044715 * v * v * v))));
  }

  private static Tensor map(Tensor x, UnaryOperator<Double> function) {
    float[] numbers = x.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (double) function.apply((double) numbers[i]);
    }
    return Tensor.of(x.shape(), numbers);
  }
}
