package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!Double.isFinite(h) || Math.signum(h) < 1) {
      throw new IllegalArgumentException("step " + h);
    }
    double left = x - h;
    double right = x + h;
    double rise = f.applyAsDouble(right) - f.applyAsDouble(left);
    return rise / (right - left);
  }
}
