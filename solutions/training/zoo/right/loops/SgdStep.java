package openheart.exercises.training;

import java.util.Arrays;
import openheart.tensor.Tensor;

public final class SgdStep {
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    if (!Arrays.equals(w.shape().dims(), gradient.shape().dims())) {
      throw new IllegalArgumentException();
    }
    float[] numbers = w.toArray();
    float[] slopes = gradient.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] -= rate * slopes[i];
    }
    return Tensor.of(w.shape(), numbers);
  }
}
