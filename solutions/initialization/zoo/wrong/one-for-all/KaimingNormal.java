package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    return Tensor.full((float) (Math.sqrt(2.0 / in) * normal.getAsDouble()), out, in);
  }
}
