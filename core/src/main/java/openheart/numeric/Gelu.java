package openheart.numeric;

/**
 * x times the chance that a standard normal number is below x (Hendrycks and Gimpel, 2016): max(x,
 * 0) - |x| {@link NormalTail tail}(|x|), which loses no digits on either side.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * Gelu.value(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [0.0, 0.8413447]
 * }</pre>
 */
public final class Gelu {

  private static final float DENSITY_AT_0 = 0.3989423f;

  /** 2^75; twice, it lifts the smallest float above 1. */
  private static final float LIFT = 3.7778932e22f;

  private Gelu() {}

  /** The function itself, for blocks of up to so many elements. */
  public static BlockFunction value(int size) {
    NormalTail tail = new NormalTail(size);
    return (x, y, count) -> {
      tail.apply(x, y, count);
      value(x, y, count);
    };
  }

  /** Its derivative. */
  public static BlockFunction slope(int size) {
    NormalTail tail = new NormalTail(size);
    return (x, y, count) -> {
      tail.apply(x, y, count);
      slope(x, tail.density(), y, count);
    };
  }

  private static void value(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      y[i] = Math.max(x[i], -0f) - Math.abs(x[i]) * y[i];
    }
  }

  /** The slope at -|x| is tail - |x| density, that at |x| is 1 less it. */
  private static void slope(float[] x, float[] density, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      float below = Fma.of(-Math.abs(x[i]), DENSITY_AT_0 * density[i], y[i]);
      float positive = Math.max(Math.min(x[i] * LIFT * LIFT, 1f), 0f); // 1 above 0, otherwise 0
      y[i] = Fma.of(1 - 2 * positive, below, positive);
    }
  }
}
