package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

public final class GradientCheck {
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    if (x.length != gradient.length) {
      throw new IllegalArgumentException(gradient.length + " gradients");
    }
    return IntStream.range(0, x.length)
        .mapToDouble(i -> error(gradient[i], quotient(function, x, i, step)))
        .reduce(0, Math::max);
  }

  private static double quotient(
      ToDoubleFunction<double[]> function, double[] x, int i, double step) {
    double[] right = x.clone();
    double[] left = x.clone();
    right[i] += step;
    left[i] -= step;
    return (function.applyAsDouble(right) - function.applyAsDouble(left)) / (right[i] - left[i]);
  }

  private static double error(double gradient, double quotient) {
    return Math.abs(gradient - quotient) / Math.max(1, Math.abs(quotient));
  }
}
