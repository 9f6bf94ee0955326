package openheart.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import openheart.numeric.Fma;

/**
 * Words made normal numbers in blocks of 16, as torch's vectorised Box-Muller does: of the uniform
 * numbers of a block, the first eight give radii and the last eight angles. Logarithm, sine and
 * cosine are the single-precision Cephes polynomials of Julien Pommier's avx_mathfun (zlib
 * licence), with the fused multiply-adds that torch's compiler makes of them.
 *
 * <p>The work is cut into short loops over arrays that begin at index 0, each with one result and
 * in a method of its own: only in that form do they become vector instructions on every JDK. Bits
 * taken for floats and floats for bits never do, so bulk copies through a buffer stand in for them.
 */
final class NormalBlocks implements Numbers {

  static final int BLOCK = 16;

  private static final int HALF = BLOCK / 2;
  private static final float TWO_PI = (float) (2 * Math.PI);
  private static final int SQRT_HALF = Float.floatToRawIntBits(0.707106781186547524f);

  /** Added to a small float and taken away again, it leaves the nearest integer. */
  private static final float ROUND = 0x1.8p23f;

  private static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);

  private final float mean;
  private final float std;

  private final int[] firsts;
  private final int[] lasts;
  private final int[] scratch;
  private final float[] radii;
  private final float[] exponents;
  private final float[] mantissas;
  private final float[] angles;
  private final float[] quarters;
  private final float[] sines;
  private final float[] cosines;
  private final IntBuffer bits;
  private final FloatBuffer floats;

  NormalBlocks(int size, float mean, float std) {
    this.mean = mean;
    this.std = std;
    int pairs = size / 2;
    firsts = new int[pairs];
    lasts = new int[pairs];
    scratch = new int[pairs];
    radii = new float[pairs];
    exponents = new float[pairs];
    mantissas = new float[pairs];
    angles = new float[pairs];
    quarters = new float[pairs];
    sines = new float[pairs];
    cosines = new float[pairs];
    ByteBuffer bytes = ByteBuffer.allocate(4 * pairs).order(ByteOrder.nativeOrder());
    bits = bytes.asIntBuffer();
    floats = bytes.asFloatBuffer();
  }

  @Override
  public void make(int[] words, int from, int count, float[] result, int offset) {
    int pairs = count / 2;
    for (int k = 0; k < pairs; k += HALF) {
      System.arraycopy(words, from + 2 * k, firsts, k, HALF);
      System.arraycopy(words, from + 2 * k + HALF, lasts, k, HALF);
    }
    makeRadii(pairs);
    makePoints(pairs);
    float[] xs = exponents; // free by now
    float[] ys = mantissas;
    turnedX(quarters, cosines, sines, xs, pairs);
    turnedY(quarters, cosines, sines, ys, pairs);
    scale(radii, xs, mean, std, pairs);
    scale(radii, ys, mean, std, pairs);
    for (int k = 0; k < pairs; k += HALF) {
      System.arraycopy(xs, k, result, offset + 2 * k, HALF);
      System.arraycopy(ys, k, result, offset + 2 * k + HALF, HALF);
    }
  }

  /** A radius sqrt(-2 log(1 - u)) of each first word's u. */
  private void makeRadii(int count) {
    MersenneTwister.temper(firsts, count);
    UniformNumbers.convert(firsts, radii, count);
    complement(radii, count);
    floats.clear();
    floats.put(radii, 0, count);
    bits.clear();
    bits.get(firsts, 0, count);
    exponents(firsts, scratch, count);
    asFloats(scratch, exponents, count);
    mantissas(firsts, count);
    asFloats(firsts, mantissas, count);
    radii(exponents, mantissas, radii, count);
  }

  private void asFloats(int[] from, float[] to, int count) {
    bits.clear();
    bits.put(from, 0, count);
    floats.clear();
    floats.get(to, 0, count);
  }

  /** A point of the unit circle of each last word's angle, but for whole quarter turns. */
  private void makePoints(int count) {
    MersenneTwister.temper(lasts, count);
    UniformNumbers.convert(lasts, angles, count);
    quarters(angles, quarters, count);
    angles(angles, count);
    remainders(quarters, angles, count);
    sines(angles, sines, count);
    cosines(angles, cosines, count);
  }

  private static void complement(float[] units, int count) {
    for (int i = 0; i < count; i++) {
      units[i] = 1 - units[i] * 0x1p-24f;
    }
  }

  /** The exponents that leave mantissas from sqrt(0.5) to sqrt(2), as bits of ROUND + exponent. */
  private static void exponents(int[] bits, int[] exponents, int count) {
    for (int i = 0; i < count; i++) {
      exponents[i] = (bits[i] - SQRT_HALF >> 23) + ROUND_BITS;
    }
  }

  private static void mantissas(int[] bits, int count) {
    for (int i = 0; i < count; i++) {
      bits[i] -= bits[i] - SQRT_HALF & 0xFF800000;
    }
  }

  /** sqrt(-2 log(mantissa * 2^exponent)), the exponent with ROUND added. */
  private static void radii(float[] exponents, float[] mantissas, float[] radii, int count) {
    for (int i = 0; i < count; i++) {
      float m = mantissas[i] - 1;
      float e = exponents[i] - ROUND;
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
      y = Fma.of(z, -0.5f, y);
      radii[i] = (float) Math.sqrt(-2 * Fma.of(e, 0.693359375f, m + y));
    }
  }

  /**
   * The quarter turn nearest to the angle of each word of 24 bits, half ones up, less 2: -2 to 2.
   * (Cephes counts octants, of rounded angles, and makes odd ones even: the same for every word.)
   */
  private static void quarters(float[] words, float[] quarters, int count) {
    for (int i = 0; i < count; i++) {
      quarters[i] = Fma.of(words[i], 0x1p-22f, 0x1p-23f - 2) + ROUND - ROUND;
    }
  }

  private static void angles(float[] words, int count) {
    for (int i = 0; i < count; i++) {
      words[i] = TWO_PI * (words[i] * 0x1p-24f);
    }
  }

  /** Angles less their quarter turns, each pi / 2 in three parts. */
  private static void remainders(float[] quarters, float[] angles, int count) {
    for (int i = 0; i < count; i++) {
      float octants = quarters[i] * 2 + 4;
      float x = Fma.of(octants, -0.78515625f, angles[i]);
      x = Fma.of(octants, -2.4187564849853515625e-4f, x);
      angles[i] = Fma.of(octants, -3.77489497744594108e-8f, x);
    }
  }

  private static void sines(float[] angles, float[] sines, int count) {
    for (int i = 0; i < count; i++) {
      float x = angles[i];
      float z = x * x;
      float s = Fma.of(-1.9515295891E-4f, z, 8.3321608736E-3f);
      s = Fma.of(s, z, -1.6666654611E-1f);
      s = s * z;
      sines[i] = Fma.of(s, x, x);
    }
  }

  private static void cosines(float[] angles, float[] cosines, int count) {
    for (int i = 0; i < count; i++) {
      float x = angles[i];
      float z = x * x;
      float c = Fma.of(2.443315711809948E-5f, z, -1.388731625493765E-3f);
      c = Fma.of(c, z, 4.166664568298827E-2f);
      c = c * z;
      cosines[i] = Fma.of(c, z, z * -0.5f) + 1;
    }
  }

  /** x of the points turned by their quarters, whose cosine and sine are 0, 1 or -1. */
  private static void turnedX(float[] quarters, float[] xs, float[] ys, float[] to, int count) {
    for (int i = 0; i < count; i++) {
      float beyond = quarters[i];
      float cos = Math.abs(beyond) - 1;
      float sin = beyond * (Math.abs(cos) - 1);
      to[i] = cos * xs[i] - sin * ys[i];
    }
  }

  private static void turnedY(float[] quarters, float[] xs, float[] ys, float[] to, int count) {
    for (int i = 0; i < count; i++) {
      float beyond = quarters[i];
      float cos = Math.abs(beyond) - 1;
      float sin = beyond * (Math.abs(cos) - 1);
      to[i] = cos * ys[i] + sin * xs[i];
    }
  }

  private static void scale(float[] radii, float[] points, float mean, float std, int count) {
    for (int i = 0; i < count; i++) {
      points[i] = Fma.of(radii[i] * points[i], std, mean);
    }
  }
}
