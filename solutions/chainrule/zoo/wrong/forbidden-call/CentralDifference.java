package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;
import openheart.tensor.Tensor;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0) || Double.isInfinite(h)) {
      throw new IllegalArgumentException("step " + h);
    }
    Tensor values = Tensor.of((float) f.applyAsDouble(x + h), (float) f.applyAsDouble(x - h));
    return values.select(0, 0).sub(values.select(0, 1)).div((float) (2 * h)).item();
  }
}
