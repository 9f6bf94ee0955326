package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;
import static openheart.tensor.Elementwise.binary;
import static openheart.tensor.Elementwise.unary;

import java.util.Objects;
import openheart.numeric.BlockFunction;
import openheart.numeric.Parallel;

/** Questions about numbers, answered by 1 and 0 or by yes and no, and choices by the answers. */
final class Comparison {

  private Comparison() {}

  static Tensor gt(Tensor x, Tensor y) {
    return binary("gt", BinaryKernels::gt, x, y);
  }

  static Tensor ge(Tensor x, Tensor y) {
    return binary("ge", BinaryKernels::ge, x, y);
  }

  static Tensor lt(Tensor x, Tensor y) {
    return binary("lt", (a, b, out, from, to) -> BinaryKernels.gt(b, a, out, from, to), x, y);
  }

  static Tensor le(Tensor x, Tensor y) {
    return binary("le", (a, b, out, from, to) -> BinaryKernels.ge(b, a, out, from, to), x, y);
  }

  static Tensor eq(Tensor x, Tensor y) {
    return binary("eq", BinaryKernels::eq, x, y);
  }

  static Tensor ne(Tensor x, Tensor y) {
    return binary("ne", BinaryKernels::ne, x, y);
  }

  static Tensor isnan(Tensor x) {
    return unary("isnan", UnaryKernels::isnan, x);
  }

  static Tensor isinf(Tensor x) {
    return unary("isinf", UnaryKernels::isinf, x);
  }

  static Tensor isfinite(Tensor x) {
    return unary("isfinite", UnaryKernels::isfinite, x);
  }

  static Tensor where(Tensor condition, Tensor x, Tensor y) {
    Objects.requireNonNull(condition, "where: the condition is null");
    Objects.requireNonNull(x, "where: the first choice is null");
    Objects.requireNonNull(y, "where: the second choice is null");
    Shape shape = condition.shape.broadcast("where", x.shape.broadcast("where", y.shape));
    float[] out = Storage.of("where", shape);
    Tensor[] operands = {condition, x, y};
    for (int i = 0; i < operands.length; i++) {
      operands[i] = Views.broadcastTo(operands[i], shape);
    }
    Parallel.range(out.length, Blocks.GRAIN, (from, to) -> choose(operands, out, from, to));
    Tensor zero = Tensor.scalar(0);
    return record(
        new Tensor(out, shape),
        "WhereBackward0",
        to(x, g -> where(condition, g, zero), condition),
        to(y, g -> where(condition, zero, g), condition));
  }

  private static void choose(Tensor[] operands, float[] out, int from, int to) {
    int size = Math.min(BlockFunction.SIZE, to - from);
    StridedReader[] readers = new StridedReader[operands.length];
    float[][] blocks = new float[operands.length][size];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new StridedReader(operands[i]);
    }
    for (int at = from, count; at < to; at += count) {
      count = Math.min(size, to - at);
      for (int i = 0; i < readers.length; i++) {
        readers[i].read(at, count, blocks[i], 0);
      }
      choose(blocks[0], blocks[1], blocks[2], count);
      System.arraycopy(blocks[2], 0, out, at, count);
    }
  }

  /** Takes x into y by bits, where a condition would be a jump that is often guessed wrong. */
  private static void choose(float[] condition, float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      int magnitude = Float.floatToRawIntBits(condition[i]) << 1; // 0 only for 0 and -0
      int chosen = (magnitude | -magnitude) >> 31;
      int bitsX = Float.floatToRawIntBits(x[i]) & chosen;
      int bitsY = Float.floatToRawIntBits(y[i]) & ~chosen;
      y[i] = Float.intBitsToFloat(bitsX | bitsY);
    }
  }

  static boolean equal(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "equal: the other tensor is null");
    if (!x.shape.equals(y.shape)) {
      return false;
    }
    float[] a = x.toArray();
    float[] b = y.toArray();
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean allclose(Tensor x, Tensor y, double relative, double absolute, boolean equalNan) {
    Objects.requireNonNull(y, "allclose: the other tensor is null");
    if (!(relative >= 0 && absolute >= 0)) {
      throw new IllegalArgumentException(
          ("allclose: rtol and atol must not be negative, they are " + relative)
              + (" and " + absolute));
    }
    Shape shape = x.shape.broadcast("allclose", y.shape);
    float[] a = Access.toArray(Views.broadcastTo(x, shape));
    float[] b = Access.toArray(Views.broadcastTo(y, shape));
    for (int i = 0; i < a.length; i++) {
      if (!close(a[i], b[i], relative, absolute, equalNan)) {
        return false;
      }
    }
    return true;
  }

  private static boolean close(
      double a, double b, double relative, double absolute, boolean equalNan) {
    if (a == b || equalNan && Double.isNaN(a) && Double.isNaN(b)) {
      return true;
    }
    return Math.abs(b) <= Double.MAX_VALUE && Math.abs(a - b) <= absolute + relative * Math.abs(b);
  }
}
