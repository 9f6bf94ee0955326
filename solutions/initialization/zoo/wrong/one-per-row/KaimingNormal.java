package openheart.exercises.initialization;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    float[][] weight = new float[out][in];
    for (float[] row : weight) {
      Arrays.fill(row, (float) (Math.sqrt(2.0 / in) * normal.getAsDouble()));
    }
    return Tensor.of(weight);
  }
}
