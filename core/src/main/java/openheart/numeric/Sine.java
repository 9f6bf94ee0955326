package openheart.numeric;

/**
 * Sine and cosine within 1.8 units of the last place, in one loop without any work on bits. With k
 * the whole number nearest to x / pi and r the rest, sin x = (-1)^k sin r; cos x is the same with k
 * + 1/2 for k. The rest is taken with pi in three parts, which is exact enough up to 2^15; greater
 * numbers go to StrictMath. sin r = r + r^3 p(r^2), where p is found as in {@link Expm1}, of degree
 * 4 for |r| up to pi / 2, and is off by less than 5e-10 of the sine.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * Sine.cos().apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [1.0, 0.5403023]
 * }</pre>
 */
public final class Sine implements BlockFunction {

  private static final int GREATEST_BITS = Float.floatToRawIntBits(32768f);
  private static final float GREATEST = Float.intBitsToFloat(GREATEST_BITS);

  /** 1.5 * 2^23: adding and taking it away again rounds to whole numbers. */
  private static final float ROUND = 12582912f;

  private static final float INVERSE = 0.31830987f;

  /** Pi in parts that are not above it: then -0 less 0 times any of them is -0. */
  private static final float PI = 3.1415925f;

  private static final float PI_REST = 1.5099579e-07f;
  private static final float PI_LAST = 1.0780605e-14f;

  private final boolean cosine;

  private Sine(boolean cosine) {
    this.cosine = cosine;
  }

  /** The sine. */
  public static BlockFunction sin() {
    return new Sine(false);
  }

  /** The cosine. */
  public static BlockFunction cos() {
    return new Sine(true);
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    if (cosine) {
      cos(x, y, count);
    } else {
      sin(x, y, count);
    }
    if (!allModerate(x, count)) {
      repair(x, y, count);
    }
  }

  private static void sin(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      float k = Fma.of(x[i], INVERSE, ROUND) - ROUND;
      float odd = k - 2 * (Fma.of(k, 0.5f, ROUND) - ROUND); // 0, 1 or -1
      float r = rest(x[i], k);
      float size = Math.abs(of(r)); // never above |r|: so r held to it is sin r, and -0 stays -0
      y[i] = Math.max(Math.min(r, size), -size) * Fma.of(-2 * odd, odd, 1);
    }
  }

  private static void cos(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      float whole = Fma.of(x[i], INVERSE, -0.5f) + ROUND - ROUND;
      float odd = whole - 2 * (Fma.of(whole, 0.5f, ROUND) - ROUND);
      y[i] = of(rest(x[i], whole + 0.5f)) * Fma.of(2 * odd, odd, -1);
    }
  }

  private static float rest(float x, float k) {
    return Fma.of(k, -PI_LAST, Fma.of(k, -PI_REST, Fma.of(k, -PI, x)));
  }

  private static float of(float r) {
    float z = r * r;
    float p = Fma.of(-2.5503284817318672e-08f, z, 2.7627061172097456e-06f);
    p = Fma.of(p, z, -0.00019843093468807638f);
    p = Fma.of(p, z, 0.008333350531756878f);
    p = Fma.of(p, z, -0.1666666716337204f);
    return Fma.of(p * z, r, r);
  }

  private static boolean allModerate(float[] x, int count) {
    int signs = 0;
    for (int i = 0; i < count; i++) {
      signs |= GREATEST_BITS - (Float.floatToRawIntBits(x[i]) & Integer.MAX_VALUE);
    }
    return signs >= 0;
  }

  private void repair(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      if (!(Math.abs(x[i]) <= GREATEST)) {
        y[i] = (float) (cosine ? StrictMath.cos(x[i]) : StrictMath.sin(x[i]));
      }
    }
  }
}
