package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    float[] numbers = new float[out * in];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) normal.getAsDouble();
    }
    return Tensor.of(Shape.of(in, out), numbers).mul((float) Math.sqrt(2.0 / in));
  }
}
