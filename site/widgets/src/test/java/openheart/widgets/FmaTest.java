package openheart.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import openheart.widgets.numeric.Fma;
import org.junit.jupiter.api.Test;

class FmaTest {

  /** Where rounding twice goes wrong, or where numbers end. */
  private static final float[] HARD = {
    0,
    1,
    3,
    0x1p-12f,
    0x1.000002p0f,
    0x1.fffffep0f,
    0x1.0002p12f,
    0x1p24f,
    0x1.000002p24f,
    0x1p-24f,
    0x1.fffffep-25f,
    0x1p-60f,
    0x1.fffffep-75f,
    0x1p-126f,
    0x1.fffffcp-127f,
    0x1p-140f,
    Float.MIN_VALUE,
    0x1p100f,
    Float.MAX_VALUE,
    Float.POSITIVE_INFINITY,
    Float.NaN
  };

  @Test
  void hard_triples_have_the_bits_of_Math_fma() {
    for (float a : HARD) {
      for (float b : HARD) {
        for (float c : HARD) {
          check(a, b, c);
          check(-a, b, c);
          check(a, b, -c);
          check(-a, b, -c);
        }
      }
    }
  }

  @Test
  void random_bits_have_the_bits_of_Math_fma() {
    Random random = new Random(1);
    for (int i = 0; i < 500_000; i++) {
      check(anyFloat(random), anyFloat(random), anyFloat(random));
    }
  }

  /** Sums within a few bits of a tie between two floats, which is where a double misleads. */
  @Test
  void triples_near_ties_have_the_bits_of_Math_fma() {
    Random random = new Random(2);
    int misleading = 0;
    for (int i = 0; i < 500_000; i++) {
      float c = Math.scalb(1 + random.nextFloat(), random.nextInt(40) - 20);
      float half = Math.ulp(c) / 2;
      float a = 1 + random.nextInt(4) * 0x1p-23f;
      float b = half * (1 + (random.nextInt(5) - 2) * 0x1p-23f);
      float tiny = (random.nextInt(3) - 1) * Math.scalb(1f, -45 - random.nextInt(20));
      check(a, b, c);
      check(a, b, -c);
      check(c, 1 + tiny, b);
      check(half, 0x1.000002p0f, c);
      misleading += (float) ((double) a * b + c) == Math.fma(a, b, c) ? 0 : 1;
    }
    assertThat(misleading).as("triples that rounding twice gets wrong").isPositive();
  }

  private static float anyFloat(Random random) {
    return Float.intBitsToFloat(random.nextInt());
  }

  private static void check(float a, float b, float c) {
    float expected = Math.fma(a, b, c);
    float actual = Fma.of(a, b, c);
    if (Float.floatToIntBits(actual) != Float.floatToIntBits(expected)) {
      assertThat(Float.toHexString(actual))
          .as("%a * %a + %a", a, b, c)
          .isEqualTo(Float.toHexString(expected));
    }
  }
}
