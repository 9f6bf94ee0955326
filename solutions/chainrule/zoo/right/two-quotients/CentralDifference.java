package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class CentralDifference {
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0) || Double.isInfinite(h)) {
      throw new IllegalArgumentException("step " + h);
    }
    double ahead = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double behind = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
    return (ahead + behind) / 2;
  }
}
