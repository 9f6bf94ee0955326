package openheart.numeric;

/**
 * x^y, as good as correctly rounded, by 2^(y log2 x) in double. Tables give log2 and 2^f for 64
 * points, short Taylor series the way from the nearest point.
 *
 * <pre>{@code
 * Power.of(2, 0.5f); // -> 1.4142135
 * Power.of(-2, 3); // -> -8.0
 * }</pre>
 */
public final class Power {

  private static final int POINTS = 64;
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2 = 0.6931471805599453;
  private static final int DOUBLE_EXPONENT_PLACE = 52;
  private static final long DOUBLE_FRACTION = (1L << DOUBLE_EXPONENT_PLACE) - 1;
  private static final int DOUBLE_BIAS = 1023;

  /** 1.5 * 2^52, which rounds to whole numbers. */
  private static final double ROUND = 6755399441055744.0;

  /** By the first bits of the fraction: 1 / c for the middle c of the interval, and log2 c. */
  private static final double[] INVERSES = new double[POINTS];

  private static final double[] LOGARITHMS = new double[POINTS];

  /** 2^(j / 64). */
  private static final double[] ROOTS = new double[POINTS];

  static {
    for (int j = 0; j < POINTS; j++) {
      double middle = j == 0 ? 1 : j == POINTS - 1 ? 2 : 1 + (j + 0.5) / POINTS;
      INVERSES[j] = 1 / middle;
      LOGARITHMS[j] = StrictMath.log(middle) / LN2;
      ROOTS[j] = StrictMath.pow(2, (double) j / POINTS);
    }
  }

  private Power() {}

  /** x to the power of y, with the rules of {@link Math#pow} for all that is not ordinary. */
  public static float of(float x, float y) {
    float size = Math.abs(x);
    boolean ordinary =
        size >= Float.MIN_NORMAL && size <= Float.MAX_VALUE && Math.abs(y) <= Float.MAX_VALUE;
    if (!ordinary || x < 0 && y != Math.rint(y)) {
      return (float) StrictMath.pow(x, y);
    }
    double power = exp2(y * log2(size));
    boolean odd = x < 0 && Math.abs(y) < (1 << 24) && ((int) y & 1) != 0;
    return (float) (odd ? -power : power);
  }

  private static double log2(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> DOUBLE_EXPONENT_PLACE) - DOUBLE_BIAS;
    int j = (int) (bits >>> DOUBLE_EXPONENT_PLACE - 6) & POINTS - 1;
    double m = Double.longBitsToDouble(bits & DOUBLE_FRACTION | (long) DOUBLE_BIAS << 52);
    double f = m * INVERSES[j] - 1; // m is a float: the product loses next to nothing
    double series = f * (1 / 5. + f * (-1 / 6. + f * (1 / 7.)));
    series = f * (1 / 3. + f * (-1 / 4. + series));
    return exponent + LOGARITHMS[j] + (f + f * f * (-0.5 + series)) * LOG2_E;
  }

  private static double exp2(double x) {
    double inRange = Math.max(-200, Math.min(200, x));
    double whole = inRange * POINTS + ROUND;
    int steps = (int) Double.doubleToRawLongBits(whole);
    double f = (inRange - (whole - ROUND) / POINTS) * LN2;
    double series = f * (1 + f * (1 / 2. + f * (1 / 6. + f * (1 / 24. + f * (1 / 120.)))));
    double root = ROOTS[steps & POINTS - 1];
    long scale = (long) ((steps >> 6) + DOUBLE_BIAS) << DOUBLE_EXPONENT_PLACE;
    return (root + root * series) * Double.longBitsToDouble(scale);
  }
}
