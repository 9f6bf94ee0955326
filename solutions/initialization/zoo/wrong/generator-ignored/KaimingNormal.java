package openheart.exercises.initialization;

import java.util.Random;
import java.util.function.DoubleSupplier;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    Random random = new Random();
    float[][] weight = new float[out][in];
    for (float[] row : weight) {
      for (int column = 0; column < in; column++) {
        row[column] = (float) (Math.sqrt(2.0 / in) * random.nextGaussian());
      }
    }
    return Tensor.of(weight);
  }
}
