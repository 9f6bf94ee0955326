package openheart.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import openheart.tensor.Tensor;

/**
 * Hot kernels against a plain form that no compiler vectorises, on operands that stay in the cache.
 * A small change of a loop can make it tenfold slower without a word; here it is seen.
 */
final class Cliffs {

  private static final int LENGTH = 8192;
  private static final int SIDE = 192;

  /**
   * A kernel held to a factor.
   *
   * @param name of the operation
   * @param plain seconds of the plain form
   * @param kernel seconds of ours
   * @param factor by which ours must be faster
   */
  record Cliff(String name, double plain, double kernel, double factor) {

    double reached() {
      return plain / kernel;
    }

    boolean fallen() {
      return reached() < factor;
    }
  }

  /** A kernel that is still being compiled, on a busy machine, gets another chance. */
  private static final int TRIES = 3;

  private static final String PLAIN = "plain";

  private Cliffs() {}

  static List<Cliff> check(Options options) {
    Tensor x = Tensor.randn(LENGTH);
    Tensor y = Tensor.rand(LENGTH).add(0.5f);
    float[] a = x.toArray();
    float[] b = y.toArray();
    int step = Integer.getInteger("bench.step", 1);
    List<Cliff> cliffs = new ArrayList<>();
    Checks checks =
        (name, factor, ours, plain) -> {
          if (options.wants("cliff " + name)) {
            cliffs.add(cliff(name, factor, ours, plain));
          }
        };
    checks.add("add", 1.3, () -> x.add(y), () -> each(step, i -> a[i] + b[i]));
    checks.add("mul", 1.3, () -> x.mul(y), () -> each(step, i -> a[i] * b[i]));
    checks.add("exp", 2, x::exp, () -> each(step, i -> (float) StrictMath.exp(a[i])));
    checks.add("log", 2, y::log, () -> each(step, i -> (float) StrictMath.log(b[i])));
    checks.add("sqrt", 1.2, y::sqrt, () -> each(step, i -> (float) Math.sqrt(b[i])));
    checks.add("tanh", 3, x::tanh, () -> each(step, i -> (float) StrictMath.tanh(a[i])));
    checks.add(
        "sigmoid", 2, x::sigmoid, () -> each(step, i -> (float) (1 / (1 + StrictMath.exp(-a[i])))));
    checks.add("relu", 1.5, x::relu, () -> each(step, i -> a[i] > 0 ? a[i] : 0));
    checks.add("sum", 1.7, x::sum, () -> new float[] {sum(a, step)});
    checks.add("max", 1.2, x::max, () -> new float[] {max(a, step)});
    checks.add("softmax", 2, () -> x.softmax(0), () -> softmax(a, step));
    Tensor m = Tensor.randn(SIDE, SIDE);
    float[] c = m.toArray();
    checks.add("matmul", 8, () -> m.matmul(m), () -> product(c, SIDE));
    return cliffs;
  }

  @FunctionalInterface
  private interface Checks {
    void add(String name, double factor, Supplier<Tensor> ours, Supplier<float[]> plain);
  }

  private static Cliff cliff(
      String name, double factor, Supplier<Tensor> ours, Supplier<float[]> plain) {
    Contender kernel = Contender.ours(ours);
    Contender scalar = new Contender(PLAIN, plain::get, plain, 0);
    Agreement.within(1e-4)
        .check("cliff " + name, PLAIN, kernel.answer().get(), scalar.answer().get());
    Cliff best = new Cliff(name, 0, 1, factor);
    for (int attempt = 0; attempt < TRIES && best.fallen(); attempt++) {
      Map<String, Timing> timings = Race.run(List.of(kernel, scalar));
      Cliff cliff =
          new Cliff(name, timings.get(PLAIN).least(), timings.get(Contender.OURS).least(), factor);
      best = cliff.reached() > best.reached() ? cliff : best;
    }
    return best;
  }

  @FunctionalInterface
  private interface Element {
    float at(int i);
  }

  /** The step is 1, but the compiler can't know, so it works on one element at a time. */
  private static float[] each(int step, Element element) {
    float[] out = new float[LENGTH];
    for (int i = 0; i < LENGTH; i += step) {
      out[i] = element.at(i);
    }
    return out;
  }

  private static float sum(float[] x, int step) {
    double sum = 0;
    for (int i = 0; i < x.length; i += step) {
      sum += x[i];
    }
    return (float) sum;
  }

  private static float max(float[] x, int step) {
    float max = x[0];
    for (int i = 0; i < x.length; i += step) {
      max = Math.max(max, x[i]);
    }
    return max;
  }

  private static float[] softmax(float[] x, int step) {
    float max = max(x, step);
    float[] powers = each(step, i -> (float) StrictMath.exp(x[i] - max));
    float sum = sum(powers, step);
    return each(step, i -> powers[i] / sum);
  }

  private static float[] product(float[] x, int n) {
    float[] out = new float[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        float sum = 0;
        for (int k = 0; k < n; k++) {
          sum += x[i * n + k] * x[k * n + j];
        }
        out[i * n + j] = sum;
      }
    }
    return out;
  }
}
