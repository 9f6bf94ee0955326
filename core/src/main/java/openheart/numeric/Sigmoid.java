package openheart.numeric;

/**
 * 1 / (1 + e^-x) within 2.4 units of the last place. e^-x is found as in {@link Exp}, but with the
 * whole exponent at once, less 1 so that it never overflows before e^-x does.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * new Sigmoid(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [0.5, 0.7310586]
 * }</pre>
 */
public final class Sigmoid implements BlockFunction {

  /** Beyond it e^-x is infinite. */
  private static final float HIGHEST = 89f;

  /** Below it e^-x is nothing beside 1. */
  private static final float LOWEST = -30f;

  private final float[] scales;

  /** For blocks of up to so many elements. */
  public Sigmoid(int size) {
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
      float v = Math.min(Math.max(-x[i], LOWEST), HIGHEST);
      y[i] = v;
      scales[i] = Fma.of(v, Expm1.LOG2_E, PowersOfTwo.SHIFTED_BY_127) - 1;
    }
  }

  private static void finish(float[] y, float[] scales, int count) {
    for (int i = 0; i < count; i++) {
      float half =
          Expm1.ofRest(Expm1.rest(y[i], Expm1.nearest(y[i])))
              + 1; // of e^-x: 2^(k-1) is missing a 2
      y[i] = 1 / Fma.of(half + half, scales[i], 1);
    }
  }
}
