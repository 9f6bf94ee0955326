package openheart.random;

import openheart.numeric.Fma;

/**
 * Uniform numbers made normal in blocks of 16, as torch's vectorised Box-Muller does. Logarithm,
 * sine and cosine are the single-precision Cephes polynomials of Julien Pommier's avx_mathfun (zlib
 * licence), with the fused multiply-adds that torch's compiler makes of them.
 */
final class NormalBlocks {

  private static final int BLOCK = 16;
  private static final int HALF = BLOCK / 2;
  private static final float TWO_PI = (float) (2 * Math.PI);

  private NormalBlocks() {}

  /** Makes whole blocks of uniform numbers normal, in place. */
  static void transform(float[] array, int offset, int blocks, float mean, float std) {
    for (int block = offset; block < offset + blocks * BLOCK; block += BLOCK) {
      for (int j = block; j < block + HALF; j++) {
        float u1 = 1 - array[j];
        float radius = (float) Math.sqrt(-2 * log(u1));
        float angle = TWO_PI * array[j + HALF];
        array[j] = Fma.of(radius * sinOrCos(angle, 2), std, mean);
        array[j + HALF] = Fma.of(radius * sinOrCos(angle, 0), std, mean);
      }
    }
  }

  /** Natural logarithm of a number in (0, 1]. */
  static float log(float u) {
    int bits = Float.floatToRawIntBits(Math.max(u, Float.MIN_NORMAL));
    float e = (bits >>> 23) - 126;
    float m = Float.intBitsToFloat(bits & 0x007FFFFF | 0x3F000000);
    if (m < 0.707106781186547524f) {
      e -= 1;
      m = (m - 1) + m;
    } else {
      m = m - 1;
    }
    float z = m * m;
    float y = Fma.of(7.0376836292E-2f, m, -1.1514610310E-1f);
    y = Fma.of(y, m, 1.1676998740E-1f);
    y = Fma.of(y, m, -1.2420140846E-1f);
    y = Fma.of(y, m, 1.4249322787E-1f);
    y = Fma.of(y, m, -1.6668057665E-1f);
    y = Fma.of(y, m, 2.0000714765E-1f);
    y = Fma.of(y, m, -2.4999993993E-1f);
    y = Fma.of(y, m, 3.3333331174E-1f);
    y = y * m;
    y = Fma.of(y, z, e * -2.12194440e-4f);
    y = Fma.of(-z, 0.5f, y);
    return Fma.of(e, 0.693359375f, m + y);
  }

  /** Sine (quadrants 0) or cosine (quadrants 2) of an angle in [0, 2 pi). */
  static float sinOrCos(float angle, int quadrants) {
    int j = (int) (angle * 1.27323954473516f) + 1 & ~1;
    float y = j;
    float x = Fma.of(y, -0.78515625f, angle);
    x = Fma.of(y, -2.4187564849853515625e-4f, x);
    x = Fma.of(y, -3.77489497744594108e-8f, x);
    float z = x * x;
    boolean useSine = (j & 2) == quadrants;
    float value = useSine ? sine(x, z) : cosine(z);
    boolean negative = quadrants == 0 ? (j & 4) != 0 : (~(j - 2) & 4) != 0;
    return negative ? -value : value;
  }

  private static float sine(float x, float z) {
    float s = Fma.of(-1.9515295891E-4f, z, 8.3321608736E-3f);
    s = Fma.of(s, z, -1.6666654611E-1f);
    s = s * z;
    return Fma.of(s, x, x);
  }

  private static float cosine(float z) {
    float c = Fma.of(2.443315711809948E-5f, z, -1.388731625493765E-3f);
    c = Fma.of(c, z, 4.166664568298827E-2f);
    c = c * z;
    return Fma.of(c, z, -(z * 0.5f)) + 1;
  }
}
