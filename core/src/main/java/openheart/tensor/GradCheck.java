package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import openheart.random.Generator;

/**
 * Compares the gradients that backward gives with difference quotients, over every element of every
 * input that requires grad. The result is weighted with random numbers first, so that errors in its
 * elements do not cancel.
 *
 * <p>The forward pass runs in float32, as always; the weighted sums and quotients are in double,
 * over five points (Abramowitz and Stegun, 1964, table 25.2), whose error shrinks with the fourth
 * power of the step. A bend closer than two steps, such as a ReLU's at 0, spoils the quotient, not
 * the gradient: keep inputs away from it.
 *
 * <pre>{@code
 * Tensor x = Tensor.of(0.5f, 2).requiresGrad(true);
 * GradCheck check = GradCheck.of(in -> in[0].mul(in[0]), x);
 * check.passed(); // -> true
 * }</pre>
 */
public final class GradCheck {

  /** A power of two, so that a step is seldom rounded. */
  private static final float STEP = 1f / 32;

  private static final double TOLERANCE = 1e-3;
  private static final long SEED = 20_250_101;

  private final double worst;
  private final String place;

  private GradCheck(double worst, String place) {
    this.worst = worst;
    this.place = place;
  }

  /** A computation of one tensor from others. */
  @FunctionalInterface
  public interface Computation {
    /** The result for inputs; the same every time. */
    Tensor of(Tensor... inputs);
  }

  /**
   * Checks a computation at some inputs, which stay as they are, gradients included.
   *
   * @param computation tried four times for each element
   * @param inputs where to check; at least one requires grad
   * @return what came out
   */
  public static GradCheck of(Computation computation, Tensor... inputs) {
    Objects.requireNonNull(computation, "gradcheck: the computation is null");
    Tensor[] copies = new Tensor[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      Objects.requireNonNull(inputs[i], "gradcheck: an input is null");
      copies[i] = inputs[i].detach().cloned().requiresGrad(inputs[i].requiresGrad());
    }
    Tensor result = computation.of(copies);
    if (!result.requiresGrad()) {
      throw new IllegalStateException(
          "gradcheck: the result does not depend on an input that requires grad");
    }
    Tensor weights = Tensor.randn(new Generator(SEED), result.shape.dims());
    result.backward(weights);
    GradCheck worst = new GradCheck(0, "every element");
    for (int i = 0; i < copies.length; i++) {
      if (copies[i].requiresGrad()) {
        worst = worst.or(checkInput(computation, copies, i, weights.toArray()));
      }
    }
    return worst;
  }

  private static GradCheck checkInput(
      Computation computation, Tensor[] inputs, int input, float[] weights) {
    Tensor x = inputs[input];
    float[] gradients = x.hasGrad() ? x.grad().toArray() : new float[x.numel()];
    GradCheck worst = new GradCheck(0, "every element");
    for (int at = 0; at < gradients.length; at++) {
      int[] index = index(x.shape, at);
      double quotient = quotient(computation, inputs, x, index, weights);
      double off = Math.abs(gradients[at] - quotient) / Math.max(1, Math.abs(quotient));
      String place =
          ("input " + input + " at " + Arrays.toString(index) + ": backward says ")
              + (gradients[at] + ", the difference quotient " + (float) quotient);
      worst = worst.or(new GradCheck(Double.isNaN(off) ? Double.POSITIVE_INFINITY : off, place));
    }
    return worst;
  }

  private GradCheck or(GradCheck other) {
    return other.worst > worst ? other : this;
  }

  private static int[] index(Shape shape, int at) {
    int[] index = new int[shape.ndim()];
    int rest = at;
    for (int d = index.length - 1; d >= 0; d--) {
      index[d] = rest % shape.at(d);
      rest /= shape.at(d);
    }
    return index;
  }

  private static double quotient(
      Computation computation, Tensor[] inputs, Tensor x, int[] index, float[] weights) {
    float middle = x.get(index);
    float step = STEP * Math.max(1, Math.abs(middle));
    double[] values = new double[4];
    float[] points = {middle - 2 * step, middle - step, middle + step, middle + 2 * step};
    Autograd.noGrad(
        () -> {
          for (int p = 0; p < points.length; p++) {
            x.set(points[p], index);
            values[p] = weighted(computation.of(inputs).toArray(), weights);
          }
          x.set(middle, index);
        });
    return (8 * (values[2] - values[1]) - (values[3] - values[0])) / (12.0 * step);
  }

  private static double weighted(float[] values, float[] weights) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> (double) values[i] * weights[i])
        .sum();
  }

  /** Whether the worst difference is below 0.001. */
  public boolean passed() {
    return worst < TOLERANCE;
  }

  /** The greatest difference, in units of the quotient or 1, whichever is larger. */
  public double worst() {
    return worst;
  }

  /** Itself if it passed, otherwise an error that says where it did not. */
  public GradCheck orThrow() {
    if (!passed()) {
      throw new IllegalStateException("gradcheck: " + place);
    }
    return this;
  }

  @Override
  public String toString() {
    return passed() ? "passed, worst difference " + worst : "failed: " + place;
  }
}
