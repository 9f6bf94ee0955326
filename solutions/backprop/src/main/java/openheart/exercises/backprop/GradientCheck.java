package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;

/** A gradient compared with central differences. */
public final class GradientCheck {
  private GradientCheck() {}

  /** Moves one number at a time, in a copy, and puts it back. */
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (gradient.length != x.length) {
      throw new IllegalArgumentException(
          x.length + " numbers, but " + gradient.length + " gradients");
    }
    double[] moved = x.clone();
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
      moved[i] = x[i] + step;
      double above = function.applyAsDouble(moved);
      moved[i] = x[i] - step;
      double below = function.applyAsDouble(moved);
      moved[i] = x[i];
      double quotient = (above - below) / (2 * step);
      double error = Math.abs(gradient[i] - quotient) / Math.max(1, Math.abs(quotient));
      // Math.max keeps a NaN. `if (error > worst)` would let it pass.
      worst = Math.max(worst, error);
    }
    return worst;
  }
}
