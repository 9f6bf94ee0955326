package openheart.numeric;

/**
 * log(1 + e^x) = max(x, 0) + log(1 + u) with u = e^-|x|, within 2.4 units of the last place. With s
 * = u / (2 + u), log(1 + u) = 2 atanh s = u - s (u - 2 s^2 p(s^2)), where p is found as in {@link
 * Expm1}, of degree 4 for s up to 1/3, and is off by less than 2e-10 of the result.
 *
 * <pre>{@code
 * float[] y = new float[2];
 * new Softplus(2).apply(new float[] {0, 1}, y, 2);
 * Arrays.toString(y); // -> [0.6931472, 1.3132617]
 * }</pre>
 */
public final class Softplus implements BlockFunction {

  private final Exp exp;
  private final float[] u;

  /** For blocks of up to so many elements. */
  public Softplus(int size) {
    exp = new Exp(size);
    u = new float[size];
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      y[i] = -Math.abs(x[i]);
    }
    exp.apply(y, u, count);
    finish(x, u, y, count);
  }

  private static void finish(float[] x, float[] u, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      float s = u[i] / (2 + u[i]);
      float z = s * s;
      float p = Fma.of(0.12122635543346405f, z, 0.10721942037343979f);
      p = Fma.of(p, z, 0.1430760622024536f);
      p = Fma.of(p, z, 0.1999947428703308f);
      p = Fma.of(p, z, 0.3333333730697632f);
      y[i] = Math.max(x[i], 0f) + Fma.of(-s, Fma.of(-2 * p, z, u[i]), u[i]);
    }
  }
}
