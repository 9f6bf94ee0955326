package openheart.tensor;

/**
 * Gradients in one loop: what goes back from an upstream gradient g and a number that the forward
 * pass has kept, its input x or its result y.
 */
final class SlopeKernels {

  private static final float HUGE = 1e38f;

  private static final int HALF = Float.floatToRawIntBits(0.5f);

  private SlopeKernels() {}

  /** g where y is above 0, otherwise 0: held between -limit and limit, which is infinite or 0. */
  static void relu(float[] g, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      float limit = Math.abs(y[i]) * HUGE * HUGE * HUGE;
      out[i] = Math.max(Math.min(g[i], limit), -limit);
    }
  }

  static void leakyRelu(float[] g, float[] x, float slope, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      float lifted = x[i] * UnaryKernels.LIFT * UnaryKernels.LIFT;
      float above = Math.max(Math.min(lifted, 1f), 0f); // 1 above 0, otherwise 0
      out[i] = g[i] * (above + slope * (1 - above));
    }
  }

  static void sigmoid(float[] g, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = g[i] * (1 - y[i]) * y[i];
    }
  }

  static void tanh(float[] g, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = g[i] * (1 - y[i] * y[i]);
    }
  }

  static void sqrt(float[] g, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = g[i] / (2 * y[i]);
    }
  }

  static void reciprocal(float[] g, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = -g[i] * (y[i] * y[i]);
    }
  }

  static void abs(float[] g, float[] x, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      float lifted = x[i] * UnaryKernels.LIFT * UnaryKernels.LIFT;
      out[i] = g[i] * Math.max(Math.min(lifted, 1f), -1f); // the sign, 0 at 0
    }
  }

  /** g from min to max, both included, otherwise 0. */
  static void clamp(float[] g, float[] x, float min, float max, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inside = x[i] >= min & x[i] <= max;
      out[i] = Float.intBitsToFloat(inside ? Float.floatToRawIntBits(g[i]) : 0);
    }
  }

  /** What part of the gradient of the greater goes to x: all, nothing, or half if they tie. */
  static void shareOfGreater(float[] x, float[] y, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Float.intBitsToFloat(x[i] == y[i] ? HALF : x[i] < y[i] ? 0 : Blocks.ONE);
    }
  }
}
