package openheart.exercises.chainrule;

public final class SineOfSquare {
  public static double derivative(double x) {
    return Math.sin(x * x) * 2 * x;
  }
}
