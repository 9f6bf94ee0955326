package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

/** The slope of any function, by a step to each side. */
public final class CentralDifference {
  private CentralDifference() {}

  /** The condition is written so that NaN does not pass it. */
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the step is " + h + ", not a positive number");
    }
    return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
  }
}
