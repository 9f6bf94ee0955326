package openheart.numeric;

/**
 * The usual approximation of {@link Gelu}: 0.5 x (1 + tanh(u)), where u = sqrt(2 / pi) (x +
 * 0.044715 x^3).
 *
 * <pre>{@code
 * float[] y = new float[2];
 * GeluTanh.value(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [0.0, 0.841192]
 * }</pre>
 */
public final class GeluTanh {

  private static final float SQRT_2_BY_PI = 0.7978846f;
  private static final float CUBIC = 0.044715f;

  private GeluTanh() {}

  /** The function itself, for blocks of up to so many elements. */
  public static BlockFunction value(int size) {
    BlockFunction tanh = tanhOfCubic(size);
    return (x, y, count) -> {
      tanh.apply(x, y, count);
      for (int i = 0; i < count; i++) {
        y[i] = 0.5f * x[i] * (1 + y[i]);
      }
    };
  }

  /** Its derivative. */
  public static BlockFunction slope(int size) {
    BlockFunction tanh = tanhOfCubic(size);
    return (x, y, count) -> {
      tanh.apply(x, y, count);
      for (int i = 0; i < count; i++) {
        float inner = SQRT_2_BY_PI * (1 + 3 * CUBIC * x[i] * x[i]);
        y[i] = 0.5f * (1 + y[i]) + 0.5f * x[i] * (1 - y[i] * y[i]) * inner;
      }
    };
  }

  private static BlockFunction tanhOfCubic(int size) {
    Tanh tanh = new Tanh(size);
    float[] u = new float[size];
    return (x, y, count) -> {
      for (int i = 0; i < count; i++) {
        u[i] = SQRT_2_BY_PI * (x[i] + CUBIC * x[i] * x[i] * x[i]);
      }
      tanh.apply(u, y, count);
    };
  }
}
