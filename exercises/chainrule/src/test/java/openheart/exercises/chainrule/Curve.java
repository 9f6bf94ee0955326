package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

/** A function of one number that a report can name. */
final class Curve implements DoubleUnaryOperator {
  private final String formula;
  private final DoubleUnaryOperator function;

  Curve(String formula, DoubleUnaryOperator function) {
    this.formula = formula;
    this.function = function;
  }

  @Override
  public double applyAsDouble(double x) {
    return function.applyAsDouble(x);
  }

  /** The slope of the line through two of its points. */
  double secant(double from, double to) {
    return (applyAsDouble(to) - applyAsDouble(from)) / (to - from);
  }

  @Override
  public String toString() {
    return formula;
  }
}
