package openheart.numeric;

/**
 * e^x within 1.1 units of the last place, subnormal results too. With k the whole number nearest to
 * x / ln 2 and r the rest, e^x = e^r * 2^k. 2^k is taken as 2^h * 2^h * 2^odd, with h the whole
 * number nearest to k / 2 and odd -1, 0 or 1, since 2^k alone would overflow at both ends.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * new Exp(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [1.0, 2.7182817]
 * }</pre>
 */
public final class Exp implements BlockFunction {

  /** e^89 is past the greatest float, e^-104 is below half of the smallest. */
  private static final float HIGHEST = 89f;

  private static final float LOWEST = -104f;

  private final float[] scales;

  /** For blocks of up to so many elements. */
  public Exp(int size) {
    scales = new float[size];
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    prepare(x, y, scales, count);
    PowersOfTwo.fromShifted(scales, count);
    finish(y, scales, count);
  }

  private static void prepare(float[] x, float[] y, float[] scales, int count) {
    for (int i = 0; i < count; i++) {
      float inRange = Math.min(Math.max(x[i], LOWEST), HIGHEST);
      y[i] = inRange;
      scales[i] = shiftedHalf(inRange);
    }
  }

  private static float shiftedHalf(float x) {
    return Fma.of(x, Expm1.LOG2_E / 2, PowersOfTwo.SHIFTED_BY_127);
  }

  private static void finish(float[] y, float[] scales, int count) {
    for (int i = 0; i < count; i++) {
      float k = Expm1.nearest(y[i]);
      float odd = k - 2 * (shiftedHalf(y[i]) - PowersOfTwo.SHIFTED_BY_127);
      float power = Fma.of(Fma.of(0.25f, odd, 0.75f), odd, 1); // 2^odd: 1/2, 1 or 2
      float whole = (Expm1.ofRest(Expm1.rest(y[i], k)) + 1) * power;
      y[i] = whole * scales[i] * scales[i];
    }
  }
}
