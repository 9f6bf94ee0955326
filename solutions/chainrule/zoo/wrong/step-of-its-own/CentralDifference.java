package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0) || Double.isInfinite(h)) {
      throw new IllegalArgumentException("step " + h);
    }
    double step = 1e-5;
    return (f.applyAsDouble(x + step) - f.applyAsDouble(x - step)) / (2 * step);
  }
}
