package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0) || Double.isInfinite(h)) {
      throw new IllegalArgumentException("step " + h);
    }
    return 0.5 / h * f.applyAsDouble(x + h) - 0.5 / h * f.applyAsDouble(x - h);
  }
}
