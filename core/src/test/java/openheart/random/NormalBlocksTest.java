package openheart.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Against the same arithmetic one number at a time, by branches rather than by tricks. */
class NormalBlocksTest {

  private static final int SIZE = 1 << 14;
  private static final float TWO_PI = (float) (2 * Math.PI);

  @Test
  void every_radius_and_every_angle_that_a_word_gives_has_the_bits_of_the_scalar_form() {
    NormalBlocks blocks = new NormalBlocks(SIZE, 0, 1);
    int[] words = new int[SIZE];
    float[] made = new float[SIZE];
    float[] expected = new float[SIZE];
    for (int from = 0; from < 1 << 24; from += SIZE / 2) {
      for (int pair = 0; pair < SIZE / 2; pair++) {
        int first = pair / 8 * 16 + pair % 8;
        int low24 = from + pair;
        int other = low24 * 0x9E3779B1 & 0xFFFFFF; // runs through all of them too
        words[first] = untempered(low24);
        words[first + 8] = untempered(other);
        scalar(low24, other, expected, first);
      }
      blocks.make(words, 0, SIZE, made, 0);
      assertThat(Arrays.equals(made, expected)).as("words from " + from).isTrue();
    }
  }

  @Test
  void a_mean_and_a_standard_deviation_are_applied_with_one_rounding() {
    float[] made = new float[16];
    new NormalBlocks(16, 3, 0.1f).make(new int[16], 0, 16, made, 0);
    float[] standard = new float[16];
    new NormalBlocks(16, 0, 1).make(new int[16], 0, 16, standard, 0);
    for (int i = 0; i < 16; i++) {
      assertThat(made[i]).isEqualTo(Math.fma(standard[i], 0.1f, 3f));
    }
  }

  /** A word whose tempering gives the number. */
  private static int untempered(int word) {
    int y = word;
    y ^= y >>> 18;
    y ^= y << 15 & 0xEFC60000;
    int z = y;
    for (int i = 0; i < 4; i++) {
      z = y ^ z << 7 & 0x9D2C5680;
    }
    int x = z;
    x = z ^ x >>> 11;
    x = z ^ x >>> 11;
    return x;
  }

  private static void scalar(int first, int last, float[] to, int at) {
    float radius = (float) Math.sqrt(-2 * log(1 - first * 0x1p-24f));
    float angle = TWO_PI * (last * 0x1p-24f);
    int octant = (int) (angle * 1.27323954473516f) + 1 & ~1;
    float x = Math.fma(octant, -0.78515625f, angle);
    x = Math.fma(octant, -2.4187564849853515625e-4f, x);
    x = Math.fma(octant, -3.77489497744594108e-8f, x);
    float z = x * x;
    float c = Math.fma(2.443315711809948E-5f, z, -1.388731625493765E-3f);
    c = Math.fma(c, z, 4.166664568298827E-2f) * z;
    c = Math.fma(c, z, -(z * 0.5f)) + 1;
    float s = Math.fma(-1.9515295891E-4f, z, 8.3321608736E-3f);
    s = Math.fma(s, z, -1.6666654611E-1f) * z;
    s = Math.fma(s, x, x);
    float sin = (octant & 2) == 0 ? s : c;
    float cos = (octant & 2) == 0 ? c : s;
    sin = (octant & 4) != 0 ? -sin : sin;
    cos = (~(octant - 2) & 4) != 0 ? -cos : cos;
    to[at] = Math.fma(radius * cos, 1f, 0f);
    to[at + 8] = Math.fma(radius * sin, 1f, 0f);
  }

  private static float log(float u) {
    float x = Math.max(u, Float.MIN_NORMAL);
    int e = Math.getExponent(x) + 1;
    float m = Math.scalb(x, -e);
    if (m < 0.707106781186547524f) {
      e--;
      m = (m - 1) + m;
    } else {
      m = m - 1;
    }
    float z = m * m;
    float y = Math.fma(7.0376836292E-2f, m, -1.1514610310E-1f);
    y = Math.fma(y, m, 1.1676998740E-1f);
    y = Math.fma(y, m, -1.2420140846E-1f);
    y = Math.fma(y, m, 1.4249322787E-1f);
    y = Math.fma(y, m, -1.6668057665E-1f);
    y = Math.fma(y, m, 2.0000714765E-1f);
    y = Math.fma(y, m, -2.4999993993E-1f);
    y = Math.fma(y, m, 3.3333331174E-1f) * m;
    y = Math.fma(y, z, e * -2.12194440e-4f);
    y = Math.fma(-z, 0.5f, y);
    return Math.fma(e, 0.693359375f, m + y);
  }
}
