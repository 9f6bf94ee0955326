package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import openheart.numeric.BlockFunction;
import openheart.random.Generator;

/** Tensors from numbers, ranges and random streams. */
final class Creation {

  /** Up to here float32 has every integer. */
  private static final int EXACT = 1 << 24;

  private Creation() {}

  static Tensor of(float[] values) {
    Objects.requireNonNull(values, "of: the values are null");
    return new Tensor(values.clone(), Shape.of(values.length));
  }

  static Tensor of(Shape shape, float[] values) {
    Objects.requireNonNull(shape, "of: the shape is null");
    Objects.requireNonNull(values, "of: the values are null");
    if (shape.numel() != values.length) {
      throw new ShapeException(
          "of", shape + " needs " + shape.numel() + " elements, there are " + values.length);
    }
    return new Tensor(values.clone(), shape);
  }

  static Tensor of(float[][] values) {
    return nested(values, 2);
  }

  static Tensor of(float[][][] values) {
    return nested(values, 3);
  }

  static Tensor of(float[][][][] values) {
    return nested(values, 4);
  }

  private static Tensor nested(Object[] values, int ndim) {
    int[] sizes = new int[ndim];
    Object part = values;
    for (int d = 0; d < ndim && part != null; d++) {
      sizes[d] = length(part);
      part = d + 1 < ndim && sizes[d] > 0 ? ((Object[]) part)[0] : null;
    }
    Shape shape = Shape.of("of", sizes);
    float[] data = Storage.of("of", shape);
    copy(values, sizes, 0, data, 0);
    return new Tensor(data, shape);
  }

  /** Copies an array of arrays to a place in data; returns the place after it. */
  private static int copy(Object part, int[] sizes, int depth, float[] data, int at) {
    Objects.requireNonNull(part, "of: a row is null");
    if (length(part) != sizes[depth]) {
      throw new ShapeException(
          "of",
          ("rows along dim " + depth + " must have equal lengths, not ")
              + (sizes[depth] + " and " + length(part)));
    }
    if (part instanceof float[]) {
      System.arraycopy(part, 0, data, at, sizes[depth]);
      return at + sizes[depth];
    }
    int next = at;
    for (Object row : (Object[]) part) {
      next = copy(row, sizes, depth + 1, data, next);
    }
    return next;
  }

  private static int length(Object part) {
    return part instanceof float[] ? ((float[]) part).length : ((Object[]) part).length;
  }

  static Tensor full(String operation, float value, Shape shape) {
    float[] data = Storage.of(operation, shape);
    if (Float.floatToRawIntBits(value) != 0) {
      Arrays.fill(data, value);
    }
    return new Tensor(data, shape);
  }

  static Tensor like(String operation, float value, Tensor other) {
    Objects.requireNonNull(other, () -> operation + ": the other tensor is null");
    return full(operation, value, other.shape);
  }

  static Tensor arange(double start, double end, double step) {
    double count = Math.ceil((end - start) / step);
    if (!(count >= 0 && count <= Shape.MAX_ELEMENTS)) {
      throw new ShapeException(
          "arange", "from " + start + " to " + end + " there is no row of steps of " + step);
    }
    Shape shape = Shape.of((int) count);
    float[] data = Storage.of("arange", shape);
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (start + i * step);
    }
    return new Tensor(data, shape);
  }

  /** Each half is counted from its own end, in double, so that both ends are exact. */
  static Tensor linspace(double start, double end, int n) {
    if (!Double.isFinite(end - start)) {
      throw new ShapeException("linspace", "from " + start + " to " + end + " is no range");
    }
    Shape shape = Shape.of("linspace", n);
    float[] data = Storage.of("linspace", shape);
    double step = n > 1 ? (end - start) / (n - 1) : 0;
    for (int i = 0; i < n; i++) {
      data[i] = (float) (i < n / 2 || n == 1 ? start + i * step : end - (n - 1 - i) * step);
    }
    return new Tensor(data, shape);
  }

  static Tensor eye(int n, int m) {
    Tensor result = full("eye", 0, Shape.of("eye", n, m));
    for (int i = 0; i < Math.min(n, m); i++) {
      result.data[i * m + i] = 1;
    }
    return result;
  }

  static Tensor rand(Generator generator, Shape shape) {
    Objects.requireNonNull(generator, "rand: the generator is null");
    return RandomFill.uniform(new Tensor(Storage.of("rand", shape), shape), generator, 0, 1);
  }

  static Tensor randn(Generator generator, Shape shape) {
    Objects.requireNonNull(generator, "randn: the generator is null");
    return RandomFill.normal(new Tensor(Storage.of("randn", shape), shape), generator, 0, 1);
  }

  static Tensor randint(Generator generator, int low, int high, Shape shape) {
    Objects.requireNonNull(generator, "randint: the generator is null");
    if (low >= high || low < -EXACT || high - 1 > EXACT) {
      throw new IllegalArgumentException(
          ("randint: from " + low + " to before " + high + " there are no integers, or not all are")
              + (" exact in float32, which ends at " + EXACT));
    }
    float[] data = Storage.of("randint", shape);
    for (int at = 0; at < data.length; at += BlockFunction.SIZE) {
      int[] drawn = generator.integers(low, high, Math.min(BlockFunction.SIZE, data.length - at));
      for (int i = 0; i < drawn.length; i++) {
        data[at + i] = drawn[i];
      }
    }
    return new Tensor(data, shape);
  }

  static Tensor randperm(Generator generator, int n) {
    Objects.requireNonNull(generator, "randperm: the generator is null");
    if (n > EXACT) {
      throw new ShapeException(
          "randperm", "not all of " + n + " numbers are exact in float32, which ends at " + EXACT);
    }
    Shape shape = Shape.of("randperm", n);
    float[] data = Storage.of("randperm", shape);
    int[] order = generator.permutation(n);
    for (int i = 0; i < n; i++) {
      data[i] = order[i];
    }
    return new Tensor(data, shape);
  }
}
