package openheart.random;

import openheart.numeric.Fma;
import openheart.numeric.Parallel;

/**
 * Uniform numbers made normal in blocks of 16, as torch's vectorised Box-Muller does. Logarithm,
 * sine and cosine are the single-precision Cephes polynomials of Julien Pommier's avx_mathfun (zlib
 * licence), with the fused multiply-adds that torch's compiler makes of them. Choices are made by
 * masks rather than branches, which random numbers would mispredict half of the time.
 */
final class NormalBlocks {

  static final int BLOCK = 16;

  private static final int HALF = BLOCK / 2;
  private static final int GRAIN = 1 << 11;
  private static final float TWO_PI = (float) (2 * Math.PI);
  private static final int SQRT_HALF = Float.floatToRawIntBits(0.707106781186547524f);

  private NormalBlocks() {}

  /** Makes whole blocks of uniform numbers normal, in place. */
  static void transform(float[] array, int offset, int blocks, float mean, float std) {
    Parallel.range(
        blocks,
        GRAIN,
        (from, to) -> {
          for (int block = from; block < to; block++) {
            transform(array, offset + block * BLOCK, mean, std);
          }
        });
  }

  private static void transform(float[] array, int block, float mean, float std) {
    for (int j = block; j < block + HALF; j++) {
      float radius = (float) Math.sqrt(-2 * log(1 - array[j]));
      float angle = TWO_PI * array[j + HALF];
      int octant = (int) (angle * 1.27323954473516f) + 1 & ~1;
      float x = reduced(angle, octant);
      float z = x * x;
      int sine = Float.floatToRawIntBits(sine(x, z));
      int cosine = Float.floatToRawIntBits(cosine(z));
      int exchange = (sine ^ cosine) & -(octant >> 1 & 1);
      float sin = Float.intBitsToFloat(sine ^ exchange ^ (octant & 4) << 29);
      float cos = Float.intBitsToFloat(cosine ^ exchange ^ (~(octant - 2) & 4) << 29);
      array[j] = Fma.of(radius * cos, std, mean);
      array[j + HALF] = Fma.of(radius * sin, std, mean);
    }
  }

  /** Natural logarithm of a number in (0, 1]. */
  private static float log(float u) {
    int bits = Float.floatToRawIntBits(Math.max(u, Float.MIN_NORMAL));
    int fraction = bits & 0x007FFFFF | 0x3F000000; // in [0.5, 1)
    int small = fraction - SQRT_HALF >> 31; // all ones below sqrt(0.5), otherwise 0
    float e = (bits >>> 23) - 126 + small;
    float m = (Float.intBitsToFloat(fraction) - 1) + Float.intBitsToFloat(fraction & small);
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

  /** An angle less its whole octants, each pi / 4 in three parts. */
  private static float reduced(float angle, int octants) {
    float x = Fma.of(octants, -0.78515625f, angle);
    x = Fma.of(octants, -2.4187564849853515625e-4f, x);
    return Fma.of(octants, -3.77489497744594108e-8f, x);
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
