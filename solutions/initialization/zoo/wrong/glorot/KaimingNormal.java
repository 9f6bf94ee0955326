package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    double scale = Math.sqrt(2.0 / (in + out));
    Tensor weight = Tensor.zeros(out, in);
    for (int row = 0; row < out; row++) {
      for (int column = 0; column < in; column++) {
        weight.set((float) (scale * normal.getAsDouble()), row, column);
      }
    }
    return weight;
  }
}
