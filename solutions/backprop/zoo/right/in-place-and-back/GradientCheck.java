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
      x[i] = before + step;
      double quotient = function.applyAsDouble(x);
      x[i] = before - step;
      quotient -= function.applyAsDouble(x);
      x[i] = before;
      quotient /= 2 * step;
      double scale = Math.abs(quotient) > 1 ? Math.abs(quotient) : 1;
      worst = Math.max(worst, Math.abs(quotient - gradient[i]) / scale);
    }
    return worst;
  }
}
