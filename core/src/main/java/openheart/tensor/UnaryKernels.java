package openheart.tensor;

/**
 * Functions of one number, each as the plain loop with one index that C2 makes vector instructions
 * of. They choose by Math.max and Math.min, which are instructions, where a condition would be a
 * jump.
 */
final class UnaryKernels {

  /** 2^75; twice, it lifts the smallest float above 1. */
  static final float LIFT = 3.7778932e22f;

  private static final int MINUS_ONE = Float.floatToRawIntBits(-1f);

  private UnaryKernels() {}

  static void neg(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = -x[i];
    }
  }

  static void abs(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.abs(x[i]);
    }
  }

  static void sqrt(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (float) Math.sqrt(x[i]);
    }
  }

  static void square(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] * x[i];
    }
  }

  static void cube(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = x[i] * x[i] * x[i];
    }
  }

  static void reciprocal(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = 1 / x[i];
    }
  }

  /** Like torch, 0 for NaN. */
  static void sign(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] > 0 ? Blocks.ONE : x[i] < 0 ? MINUS_ONE : 0);
    }
  }

  static void floor(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (float) Math.floor(x[i]);
    }
  }

  static void ceil(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (float) Math.ceil(x[i]);
    }
  }

  static void round(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (float) Math.rint(x[i]);
    }
  }

  static void isnan(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] != x[i] ? Blocks.ONE : 0);
    }
  }

  static void isinf(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(Math.abs(x[i]) > Float.MAX_VALUE ? Blocks.ONE : 0);
    }
  }

  static void isfinite(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(Math.abs(x[i]) <= Float.MAX_VALUE ? Blocks.ONE : 0);
    }
  }

  /** max(x, 0), but -0 stays what it is, as in torch: -0 times 1 rather than times -1. */
  static void relu(float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      float one = Math.max(Math.min(x[i] * LIFT * LIFT, 0f) + 1, -1f); // -1 if x is below 0
      out[i] = Math.max(x[i], -0f) * one;
    }
  }

  static void leakyRelu(float[] x, float slope, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.max(x[i], -0f) + slope * Math.min(x[i], 0f);
    }
  }

  static void clamp(float[] x, float min, float max, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.min(Math.max(x[i], min), max);
    }
  }
}
