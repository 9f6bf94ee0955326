package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;

public final class GradientCheck {
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (x.length != gradient.length) {
      throw new IllegalArgumentException(gradient.length + " gradients");
    }
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
      double before = x[i];
      double[] right = x;
      double[] left = x;
      right[i] = before + step;
      left[i] = before - step;
      double quotient = (function.applyAsDouble(right) - function.applyAsDouble(left)) / (2 * step);
      x[i] = before;
      worst = Math.max(worst, Math.abs(gradient[i] - quotient) / Math.max(1, Math.abs(quotient)));
    }
    return worst;
  }
}
