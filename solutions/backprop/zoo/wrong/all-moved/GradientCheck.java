package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;

public final class GradientCheck {
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (x.length != gradient.length) {
      throw new IllegalArgumentException(gradient.length + " gradients");
    }
    double[] right = x.clone();
    double[] left = x.clone();
    for (int i = 0; i < x.length; i++) {
      right[i] += step;
      left[i] -= step;
    }
    double quotient = (function.applyAsDouble(right) - function.applyAsDouble(left)) / (2 * step);
    double worst = 0;
    for (double g : gradient) {
      worst = Math.max(worst, Math.abs(g - quotient) / Math.max(1, Math.abs(quotient)));
    }
    return worst;
  }
}
