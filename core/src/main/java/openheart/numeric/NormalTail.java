package openheart.numeric;

/**
 * The chance that a standard normal number is above |x|, within six units of the last place. With u
 * = 1 / (1 + |x| / 4) it is e^(-x^2 / 2) u p(u), where p is found as in {@link Expm1}, of degree 9
 * for |x| up to 14.3, beyond which floats end; it is off by less than 1e-8 of the result.
 */
final class NormalTail implements BlockFunction {

  private final Exp exp;
  private final float[] density;

  /** For blocks of up to so many elements. */
  NormalTail(int size) {
    exp = new Exp(size);
    density = new float[size];
  }

  @Override
  public void apply(float[] x, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      y[i] = -0.5f * (x[i] * x[i]);
    }
    exp.apply(y, density, count);
    finish(x, density, y, count);
  }

  /** e^(-x^2 / 2) for the numbers of the last block. */
  float[] density() {
    return density;
  }

  private static void finish(float[] x, float[] density, float[] y, int count) {
    for (int i = 0; i < count; i++) {
      float a = Math.min(Math.abs(x[i]), 15f);
      float lost = Fma.of(a, a, -(a * a)); // what rounding took from x^2, and so from e^(-x^2/2)
      float u = 1 / Fma.of(0.25f, a, 1);
      float p = Fma.of(0.016771236434578896f, u, -0.0638618916273117f);
      p = Fma.of(p, u, 0.05424587428569794f);
      p = Fma.of(p, u, 0.02485848031938076f);
      p = Fma.of(p, u, 0.01580009236931801f);
      p = Fma.of(p, u, 0.08492963761091232f);
      p = Fma.of(p, u, 0.07262420654296875f);
      p = Fma.of(p, u, 0.09537500143051147f);
      p = Fma.of(p, u, 0.09951043874025345f);
      p = Fma.of(p, u, 0.09974692761898041f);
      y[i] = p * u * Fma.of(-0.5f * density[i], lost, density[i]);
    }
  }
}
