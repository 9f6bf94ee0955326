package openheart.numeric;

/**
 * What {@link Exp}, {@link Tanh} and {@link Sigmoid} share: a number less the nearest whole
 * multiple of ln 2, and e^r - 1 = r + r^2 q(r) for that rest. q is the polynomial of degree 4 with
 * the smallest greatest error for |r| up to ln 2 / 2, found by linear programming; its coefficients
 * were rounded to float one after the other, lowest first, and the others fitted anew each time. It
 * is off by less than 4e-9 of e^r.
 */
final class Expm1 {

  static final float LOG2_E = 1.442695f;

  private static final float LN2 = 0.6931472f;
  private static final float LN2_REST = -1.9046542e-09f;

  private Expm1() {}

  /** The whole number nearest to x / ln 2. */
  static float nearest(float x) {
    return Fma.of(x, LOG2_E, PowersOfTwo.SHIFTED_BY_127) - PowersOfTwo.SHIFTED_BY_127;
  }

  /** x less k times ln 2, which is taken in two parts. */
  static float rest(float x, float k) {
    return Fma.of(k, -LN2_REST, Fma.of(k, -LN2, x));
  }

  /** e^r - 1 for such a rest. */
  static float ofRest(float r) {
    float q = Fma.of(0.0013821468455716968f, r, 0.008368662558495998f);
    q = Fma.of(q, r, 0.041668254882097244f);
    q = Fma.of(q, r, 0.1666652113199234f);
    q = Fma.of(q, r, 0.4999999403953552f);
    return Fma.of(q * r, r, r);
  }
}
