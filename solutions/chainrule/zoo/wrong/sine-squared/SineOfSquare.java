package openheart.exercises.chainrule;

public final class SineOfSquare {
  public static double derivative(double x) {
    return 2 * Math.sin(x) * Math.cos(x);
  }
}
