package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;
import openheart.tensor.Tensor;

public final class GradientCheck {
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (x.length != gradient.length) {
      throw new IllegalArgumentException(gradient.length + " gradients");
    }
    Tensor quotients = Tensor.zeros(x.length);
    double[] moved = x.clone();
    for (int i = 0; i < x.length; i++) {
      moved[i] = x[i] + step;
      double above = function.applyAsDouble(moved);
      moved[i] = x[i] - step;
      double below = function.applyAsDouble(moved);
      moved[i] = x[i];
      quotients.set((float) (Math.abs(gradient[i] - (above - below) / (2 * step))), i);
    }
    return quotients.max().item();
  }
}
