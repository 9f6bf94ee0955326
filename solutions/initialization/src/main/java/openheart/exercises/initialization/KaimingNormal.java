package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.tensor.Tensor;

/** A weight drawn by He's initialization. */
public final class KaimingNormal {
  private KaimingNormal() {}

  /** A number times s has s times the standard deviation. */
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    double scale = Math.sqrt(2.0 / in);
    float[][] weight = new float[out][in];
    for (float[] row : weight) {
      for (int column = 0; column < in; column++) {
        row[column] = (float) (scale * normal.getAsDouble());
      }
    }
    return Tensor.of(weight);
  }
}
