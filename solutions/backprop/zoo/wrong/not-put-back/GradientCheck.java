package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;

public final class GradientCheck {
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (x.length != gradient.length) {
      throw new IllegalArgumentException(gradient.length + " gradients");
    }
    double[] moved = x.clone();
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
      moved[i] = x[i] + step;
      double above = function.applyAsDouble(moved);
      moved[i] = x[i] - step;
      double below = function.applyAsDouble(moved);
      double quotient = (above - below) / (2 * step);
      double error = Math.abs(gradient[i] - quotient) / Math.max(1, Math.abs(quotient));
      worst = Math.max(worst, error);
    }
    return worst;
  }
}
