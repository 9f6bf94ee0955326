package openheart.tensor;

import openheart.numeric.Power;

/**
 * Functions of two numbers, each as plain loops with one index: only that form becomes vector
 * instructions on every JDK.
 */
final class BinaryKernels {

  static final BinaryKernel ADD =
      new BinaryKernel.Broadcasting(BinaryKernels::add, BinaryKernels::add);
  static final BinaryKernel SUB =
      new BinaryKernel.Broadcasting(BinaryKernels::sub, BinaryKernels::sub, BinaryKernels::subFrom);
  static final BinaryKernel MUL =
      new BinaryKernel.Broadcasting(BinaryKernels::mul, BinaryKernels::mul);
  static final BinaryKernel DIV =
      new BinaryKernel.Broadcasting(BinaryKernels::div, BinaryKernels::div, BinaryKernels::divided);
  static final BinaryKernel MAXIMUM =
      new BinaryKernel.Broadcasting(BinaryKernels::maximum, BinaryKernels::maximum);
  static final BinaryKernel MINIMUM =
      new BinaryKernel.Broadcasting(BinaryKernels::minimum, BinaryKernels::minimum);

  private BinaryKernels() {}

  private static void add(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] + y[i];
    }
  }

  private static void add(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] + y;
    }
  }

  private static void sub(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] - y[i];
    }
  }

  private static void sub(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] - y;
    }
  }

  private static void subFrom(float[] y, float x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x - y[i];
    }
  }

  private static void mul(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] * y[i];
    }
  }

  private static void mul(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] * y;
    }
  }

  private static void div(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] / y[i];
    }
  }

  private static void div(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] / y;
    }
  }

  private static void divided(float[] y, float x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x / y[i];
    }
  }

  private static void maximum(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.max(x[i], y[i]);
    }
  }

  private static void maximum(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.max(x[i], y);
    }
  }

  private static void minimum(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.min(x[i], y[i]);
    }
  }

  private static void minimum(float[] x, float y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.min(x[i], y);
    }
  }

  static void pow(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Power.of(x[i], y[i]);
    }
  }

  // Comparisons choose between bits: for ints C2 makes a conditional move, for floats a jump.

  static void gt(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] > y[i] ? Blocks.ONE : 0);
    }
  }

  static void ge(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] >= y[i] ? Blocks.ONE : 0);
    }
  }

  static void eq(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] == y[i] ? Blocks.ONE : 0);
    }
  }

  static void ne(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] != y[i] ? Blocks.ONE : 0);
    }
  }
}
