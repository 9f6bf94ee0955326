package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import openheart.random.Generator;

/** Tensors from numbers, ranges and random streams. */
final class Creation {

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

  static Tensor rand(Generator generator, Shape shape) {
    Objects.requireNonNull(generator, "rand: the generator is null");
    return RandomFill.uniform(new Tensor(Storage.of("rand", shape), shape), generator, 0, 1);
  }

  static Tensor randn(Generator generator, Shape shape) {
    Objects.requireNonNull(generator, "randn: the generator is null");
    return RandomFill.normal(new Tensor(Storage.of("randn", shape), shape), generator, 0, 1);
  }
}
