package openheart.tensor;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import openheart.random.Generator;

/** Random numbers written into a tensor in the order of its array, as torch does. */
final class RandomFill {

  private RandomFill() {}

  static Tensor uniform(Tensor x, Generator generator, double from, double to) {
    check("fillUniform", x, generator);
    if (!(from <= to && to - from <= Float.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "fillUniform: there is no range from " + from + " to " + to);
    }
    if (x.isContiguous()) {
      generator.fillUniform(x.data, x.offset, x.numel(), (float) from, (float) to);
      return x;
    }
    float[] drawn = new float[x.numel()];
    generator.fillUniform(drawn, 0, drawn.length, (float) from, (float) to);
    return written(x, drawn);
  }

  static Tensor normal(Tensor x, Generator generator, double mean, double std) {
    check("fillNormal", x, generator);
    if (Double.isNaN(mean) || !(std >= 0)) {
      throw new IllegalArgumentException(
          ("fillNormal: mean " + mean + " and standard deviation " + std)
              + " must be numbers, the latter 0 or more");
    }
    if (x.isContiguous()) {
      generator.fillNormal(x.data, x.offset, x.numel(), mean, std);
      return x;
    }
    float[] drawn = new float[x.numel()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = (float) (generator.normal() * std + mean);
    }
    return written(x, drawn);
  }

  static Tensor bernoulli(Tensor x, Generator generator, double p) {
    check("fillBernoulli", x, generator);
    checkChance("fillBernoulli", p);
    float[] drawn = new float[x.numel()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = generator.bernoulli(p) ? 1 : 0;
    }
    return written(x, drawn);
  }

  static Tensor bernoulli(Tensor chances, Generator generator) {
    Objects.requireNonNull(generator, "bernoulli: the generator is null");
    float[] drawn = chances.toArray();
    for (int i = 0; i < drawn.length; i++) {
      checkChance("bernoulli", drawn[i]);
      drawn[i] = generator.uniform() < drawn[i] ? 1 : 0;
    }
    return new Tensor(drawn, chances.shape);
  }

  private static void checkChance(String operation, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(operation + ": " + p + " is no chance from 0 to 1");
    }
  }

  private static void check(String operation, Tensor x, Generator generator) {
    Objects.requireNonNull(generator, () -> operation + ": the generator is null");
    Access.checkNoneRepeats(operation, x);
    x.changed(operation);
  }

  /** Writes numbers in the order of the array: the dim with the longest stride outermost. */
  private static Tensor written(Tensor x, float[] values) {
    int[] order =
        IntStream.range(0, x.ndim())
            .boxed()
            .sorted(Comparator.comparingInt(d -> -x.strides[d]))
            .mapToInt(d -> d)
            .toArray();
    Access.write(values, 0, Views.permuted(x, order));
    return x;
  }
}
