package openheart.exercises.chainrule;

/** The derivative of sin(x^2), by the chain rule. */
public final class SineOfSquare {
  private SineOfSquare() {}

  /** The outer derivative, taken at what comes out of the square, times the inner one. */
  public static double derivative(double x) {
    return Math.cos(x * x) * 2 * x;
  }
}
