package openheart.numeric;

/**
 * tanh x = (e^2|x| - 1) / (e^2|x| + 1) with the sign of x, within 2.6 units of the last place.
 * e^2|x| - 1 = 2^k (e^r - 1) + (2^k - 1) keeps every digit of a small x, for which k is 0.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * new Tanh(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [0.0, 0.7615942]
 * }</pre>
 */
public final class Tanh implements BlockFunction {

  /** Beyond it the result is 1. */
  private static final float HIGHEST = 20f;

  private final float[] scales;

  /** For blocks of up to so many elements. */
  public Tanh(int size) {
    scales = new float[size];
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    prepare(x, y, scales, count);
    PowersOfTwo.fromShifted(scales, count);
    finish(x, y, scales, count);
  }

  private static void prepare(float[] x, float[] y, float[] scales, int count) {
    for (int i = 0; i < count; i++) {
      float v = Math.min(2 * Math.abs(x[i]), HIGHEST);
      y[i] = v;
      scales[i] = Fma.of(v, Expm1.LOG2_E, PowersOfTwo.SHIFTED_BY_127);
    }
  }

  private static void finish(float[] x, float[] y, float[] scales, int count) {
    for (int i = 0; i < count; i++) {
      float e =
          Fma.of(Expm1.ofRest(Expm1.rest(y[i], Expm1.nearest(y[i]))), scales[i], scales[i] - 1);
      float t = e / (e + 2);
      y[i] = Math.max(Math.min(x[i], t), -t); // t's size, x's sign: tanh |x| is never above |x|
    }
  }
}
