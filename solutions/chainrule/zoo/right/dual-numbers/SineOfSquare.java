package openheart.exercises.chainrule;

public final class SineOfSquare {
  public static double derivative(double x) {
    double[] u = {x * x, x * 1 + 1 * x};
    double[] y = {Math.sin(u[0]), Math.cos(u[0]) * u[1]};
    return y[1];
  }
}
