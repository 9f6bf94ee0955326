package openheart.exercises.chainrule;

public final class SineOfSquare {
  public static double derivative(double x) {
    return Math.cos(x * x) * 2;
  }
}
