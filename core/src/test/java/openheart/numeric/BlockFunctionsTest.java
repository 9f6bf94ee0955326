package openheart.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockFunctionsTest {

  /** Every so many floats by their bits, of all kinds; a prime, so that all bits change. */
  private static final long STRIDE = 1999;

  private record Claim(
      String name,
      IntFunction<BlockFunction> maker,
      DoubleUnaryOperator exact,
      double units,
      double below) {
    Claim(String name, IntFunction<BlockFunction> maker, DoubleUnaryOperator exact, double units) {
      this(name, maker, exact, units, 0);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What a float may be off, in units of the last place of the exact result's float. */
  static Stream<Claim> claims() {
    return Stream.of(
        new Claim("exp", Exp::new, StrictMath::exp, 1.1),
        new Claim("log", Log::new, StrictMath::log, 0.8),
        new Claim("tanh", Tanh::new, StrictMath::tanh, 2.6),
        // Below -88.7 e^-x is infinite in float, so that the result is 0, as it is in torch.
        new Claim("sigmoid", Sigmoid::new, x -> 1 / (1 + StrictMath.exp(-x)), 2.4, 3e-39),
        new Claim("sin", size -> Sine.sin(), StrictMath::sin, 1.7),
        new Claim("cos", size -> Sine.cos(), StrictMath::cos, 1.8),
        new Claim("softplus", Softplus::new, BlockFunctionsTest::softplus, 2.4),
        new Claim("gelu", Gelu::value, x -> x * chanceBelow(x), 9, 1e-41),
        new Claim("pow 1.7", size -> powers(1.7f), x -> StrictMath.pow(x, 1.7f), 0.501),
        new Claim("pow -5", size -> powers(-5), x -> StrictMath.pow(x, -5), 0.501),
        new Claim("pow 100", size -> powers(100), x -> StrictMath.pow(x, 100), 0.501),
        new Claim("1.7 to x", size -> powersOf(1.7f), x -> StrictMath.pow(1.7f, x), 0.501),
        new Claim("-3 to x", size -> powersOf(-3), x -> StrictMath.pow(-3, x), 0.501));
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  private static double chanceBelow(double x) {
    return Erf.erfc(-x / StrictMath.sqrt(2)) / 2;
  }

  private static BlockFunction powers(float exponent) {
    return (x, y, count) -> {
      for (int i = 0; i < count; i++) {
        y[i] = Power.of(x[i], exponent);
      }
    };
  }

  private static BlockFunction powersOf(float base) {
    return (x, y, count) -> {
      for (int i = 0; i < count; i++) {
        y[i] = Power.of(base, x[i]);
      }
    };
  }

  @ParameterizedTest
  @MethodSource("claims")
  void results_are_within_so_many_units_of_the_last_place(Claim claim) {
    int size = BlockFunction.SIZE;
    BlockFunction function = claim.maker.apply(size);
    float[] x = new float[size];
    float[] y = new float[size];
    double worst = 0;
    float place = 0;
    int checked = 0;
    for (long bits = 0; bits < 1L << 32; ) {
      for (int i = 0; i < size; i++, bits += STRIDE) {
        x[i] = Float.intBitsToFloat((int) bits);
      }
      function.apply(x, y, size);
      for (int i = 0; i < size; i++, checked++) {
        double off = unitsOff(y[i], claim.exact.applyAsDouble(x[i]), claim.below);
        if (off > worst) {
          worst = off;
          place = x[i];
        }
      }
    }
    assertThat(checked).isGreaterThan(2_000_000);
    assertThat(worst).as("%s, worst at %s", claim, place).isLessThan(claim.units);
  }

  private static double unitsOff(float found, double exact, double below) {
    float rounded = (float) exact;
    if (Float.compare(found, rounded) == 0 || Math.abs(exact) < below && found == 0) {
      return 0;
    }
    double off = Math.abs(found - exact) / Math.ulp(rounded);
    boolean lost = Float.isNaN(found) || Float.isNaN(rounded) || Float.isInfinite(rounded);
    boolean wrongZero = found == 0 && rounded == 0;
    return lost || wrongZero ? Double.POSITIVE_INFINITY : off;
  }

  @ParameterizedTest
  @MethodSource("claims")
  void short_blocks_give_what_long_ones_give(Claim claim) {
    float[] x = new float[100];
    for (int i = 0; i < x.length; i++) {
      x[i] = (i - 50) * 0.37f;
    }
    float[] whole = new float[x.length];
    claim.maker.apply(x.length).apply(x, whole, x.length);
    for (int i = 0; i < x.length; i++) {
      float[] one = new float[1];
      claim.maker.apply(1).apply(new float[] {x[i]}, one, 1);
      assertThat(one).containsExactly(whole[i]);
    }
  }
}
