package openheart.exercise;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

/**
 * Gradients without calculus, in double: what a small step to either side of each number does to
 * the result. For a test, an expected value that owes nothing to autograd nor to anybody's formula.
 *
 * <p>With a step of 6e-6 times the number's size (at least 1), a smooth function's gradient is good
 * to about ten digits, far within what {@link Comparison} takes for rounding.
 */
public final class CentralDifferences {
  /** The cube root of double's precision, where the errors of formula and rounding balance. */
  private static final double STEP = Math.cbrt(Math.ulp(1.0));

  private CentralDifferences() {}

  /**
   * The gradient of the sum of {@code upstream * f(x)}, element by element.
   *
   * @param f the function, from x's numbers to as many as upstream has
   * @param x where; not modified
   * @param upstream the gradient that arrives from behind f, a weight for each of its results
   * @return as many numbers as x has
   * @throws IllegalArgumentException if f's results are not as many as upstream's numbers, or if
   *     all of upstream's are equal: an answer that ignores them would pass
   */
  public static double[] gradient(UnaryOperator<double[]> f, double[] x, double[] upstream) {
    if (upstream.length > 1 && Arrays.stream(upstream).distinct().count() == 1) {
      throw new IllegalArgumentException(
          "upstream is " + upstream[0] + " everywhere: use random numbers, such as Draws gives");
    }
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double step = STEP * Math.max(1, Math.abs(x[i]));
      double above = x[i] + step;
      double below = x[i] - step;
      double[] difference = difference(f, x, i, above, below, upstream.length);
      for (int j = 0; j < upstream.length; j++) {
        gradient[i] += upstream[j] * difference[j] / (above - below);
      }
    }
    return gradient;
  }

  /** The same for tensors: f goes from the numbers of x, in row-major order, to those of f(x). */
  public static Tensor gradient(UnaryOperator<double[]> f, Tensor x, Tensor upstream) {
    double[] wide = gradient(f, widened(x), widened(upstream));
    float[] numbers = new float[wide.length];
    for (int i = 0; i < wide.length; i++) {
      numbers[i] = (float) wide[i];
    }
    return Tensor.of(x.shape(), numbers);
  }

  /** Result by result, before they are weighed: a large one would drown a small one's change. */
  private static double[] difference(
      UnaryOperator<double[]> f, double[] x, int at, double above, double below, int results) {
    double[] there = x.clone();
    there[at] = above;
    double[] difference = f.apply(there.clone()).clone();
    there[at] = below;
    double[] lower = f.apply(there);
    if (difference.length != results) {
      throw new IllegalArgumentException(
          "f gives " + difference.length + " numbers and upstream has " + results);
    }
    for (int i = 0; i < results; i++) {
      difference[i] -= lower[i];
    }
    return difference;
  }

  private static double[] widened(Tensor tensor) {
    return Grid.of(tensor).orElseThrow().numbers();
  }
}
