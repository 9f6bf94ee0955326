package openheart.bench;

/**
 * The fused multiply-adds that this processor does at most: chains of them in registers, vectorised
 * by the compiler. One core's best over many short tries, which a busy machine disturbs least.
 */
final class Peak {

  private static final int LENGTH = 1024;
  private static final int CHAIN = 8;
  private static final int REPEATS = 250;
  private static final int TRIES = 3000;

  private Peak() {}

  /** Billions of operations a second on one core, a multiply-add being two. */
  static double gigaflops() {
    float[] x = new float[LENGTH];
    double best = 0;
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      for (int j = 0; j < REPEATS; j++) {
        chain(x, 0.5f, 0.25f);
      }
      double seconds = (System.nanoTime() - start) * 1e-9;
      best = Math.max(best, 2.0 * LENGTH * CHAIN * REPEATS / seconds * 1e-9);
    }
    if (!(x[LENGTH - 1] > 0)) {
      throw new WrongResult("the peak's loop went astray");
    }
    return best;
  }

  private static void chain(float[] x, float a, float b) {
    for (int j = 0; j < x.length; j++) {
      float y = x[j];
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      y = Math.fma(y, a, b);
      x[j] = y;
    }
  }
}
