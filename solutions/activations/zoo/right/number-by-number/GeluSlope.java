package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class GeluSlope {
  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    float[] numbers = x.toArray();
    float[] slopes = phi.apply(x).toArray();
    for (int i = 0; i < numbers.length; i++) {
      double v = numbers[i];
      slopes[i] += (float) (v * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI));
    }
    return Tensor.of(x.shape(), slopes);
  }
}
