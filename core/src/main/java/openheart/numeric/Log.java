package openheart.numeric;

/**
 * Natural logarithm within one unit of the last place. x = 2^e (1 + f) with 1 + f between the roots
 * of 1/2 and 2; log(1 + f) = f - f^2 / 2 + f^3 p(f), where p is found as in {@link Expm1}, of
 * degree 8 and off by less than 8e-10 of the logarithm.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * new Log(2).apply(new float[] {1, 2}, y, 2);
 * Arrays.toString(y); // -> [0.0, 0.6931472]
 * }</pre>
 */
public final class Log implements BlockFunction {

  private static final int EXPONENT_PLACE = 23;
  private static final int FRACTION = 0x007FFFFF;
  private static final int ONE = Float.floatToRawIntBits(1f);
  private static final int SQRT_HALF = 0x3F3504F3;
  private static final int SMALLEST_NORMAL = 0x00800000;

  /** 2^23: a whole number below 2^23 in its lowest bits makes the float 2^23 + that number. */
  private static final float SHIFT = 8388608f;

  private static final int SHIFT_BITS = Float.floatToRawIntBits(SHIFT);
  private static final float SHIFTED_BY_127 = SHIFT + 127;

  private static final float LN2 = 0.69314718f;
  private static final float LN2_REST = -1.9046542e-09f;

  private final float[] exponents;

  /** For blocks of up to so many elements. */
  public Log(int size) {
    exponents = new float[size];
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    boolean allNormal = split(x, y, exponents, count);
    finish(y, exponents, count);
    if (!allNormal) {
      repair(x, y, count);
    }
  }

  /** 1 + f and shifted e by the bits of x; says whether every x is positive, normal and finite. */
  private static boolean split(float[] x, float[] y, float[] exponents, int count) {
    int signs = 0;
    for (int i = 0; i < count; i++) {
      int bits = Float.floatToRawIntBits(x[i]);
      signs |= bits - SMALLEST_NORMAL | bits + SMALLEST_NORMAL; // negative if below or above
      int fromOne = bits + (ONE - SQRT_HALF);
      exponents[i] = Float.intBitsToFloat(fromOne >>> EXPONENT_PLACE | SHIFT_BITS);
      y[i] = Float.intBitsToFloat((fromOne & FRACTION) + SQRT_HALF);
    }
    return signs >= 0;
  }

  private static void finish(float[] y, float[] exponents, int count) {
    for (int i = 0; i < count; i++) {
      float e = exponents[i] - SHIFTED_BY_127;
      float f = y[i] - 1;
      float z = f * f;
      float p = Fma.of(0.06749299168586731f, f, -0.1167011484503746f);
      p = Fma.of(p, f, 0.11883548647165298f);
      p = Fma.of(p, f, -0.12406232953071594f);
      p = Fma.of(p, f, 0.14220358431339264f);
      p = Fma.of(p, f, -0.16667988896369934f);
      p = Fma.of(p, f, 0.2000207155942917f);
      p = Fma.of(p, f, -0.25000008940696716f);
      p = Fma.of(p, f, 0.3333331346511841f);
      p = Fma.of(p * f, z, e * LN2_REST);
      p = Fma.of(-0.5f, z, p);
      y[i] = Fma.of(e, LN2, f + p);
    }
  }

  /** Zero, subnormal, negative and infinite numbers and NaN, which are rare. */
  private static void repair(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      if (!(x[i] >= Float.MIN_NORMAL && x[i] <= Float.MAX_VALUE)) {
        y[i] = (float) StrictMath.log(x[i]);
      }
    }
  }
}
