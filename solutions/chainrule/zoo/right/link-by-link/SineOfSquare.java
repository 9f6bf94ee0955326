package openheart.exercises.chainrule;

public final class SineOfSquare {
  public static double derivative(double x) {
    double inner = Math.pow(x, 2);
    double innerSlope = 2 * x;
    double outerSlope = StrictMath.cos(inner);
    return outerSlope * innerSlope;
  }
}
