package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0) || Double.isInfinite(h)) {
      throw new IllegalArgumentException("step " + h);
    }
    return (f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / (2 * h);
  }
}
