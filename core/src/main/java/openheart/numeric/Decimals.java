package openheart.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the way Python and C write them: rounded from the exact binary value, ties to
 * even, in no locale. (Java's own formatter rounds the decimal text half up, and Double.toString
 * differs from one JDK to another.)
 *
 * <pre>{@code
 * Decimals.fixed(0.125, 2); // -> 0.12
 * Decimals.scientific(0.001, 4); // -> 1.0000e-03
 * Decimals.repr(1e-7); // -> 1e-07
 * }</pre>
 */
public final class Decimals {

  private static final int REPR_DIGITS = 17;

  private Decimals() {}

  /**
   * A fixed number of decimals, like C's {@code %.4f}.
   *
   * @param value any double; nan and inf are written as such
   * @param decimals 0 or more
   * @return for example {@code -0.5000}
   */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    BigDecimal rounded = new BigDecimal(Math.abs(value)).setScale(decimals, RoundingMode.HALF_EVEN);
    return sign(value) + rounded.toPlainString();
  }

  /**
   * One digit, decimals and an exponent, like C's {@code %.4e}.
   *
   * @param value any double; nan and inf are written as such
   * @param decimals 0 or more
   * @return for example {@code 1.0000e-03}
   */
  public static String scientific(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    if (value == 0) {
      return sign(value) + mantissa("0".repeat(decimals + 1)) + exponent(0);
    }
    BigDecimal rounded =
        new BigDecimal(Math.abs(value))
            .round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
    int power = rounded.precision() - rounded.scale() - 1;
    String digits = rounded.unscaledValue().toString();
    String padded = digits + "0".repeat(Math.max(0, decimals + 1 - digits.length()));
    return sign(value) + mantissa(padded) + exponent(power);
  }

  /**
   * The fewest digits that read back as the same double, like Python's {@code repr}.
   *
   * @param value any double
   * @return for example {@code 0.1}, {@code 1e-07} or {@code 12.0}
   */
  public static String repr(double value) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    if (value == 0) {
      return sign(value) + "0.0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    int power = shortest.precision() - shortest.scale() - 1;
    if (power < -4 || power >= 16) {
      String digits = shortest.unscaledValue().toString();
      return sign(value) + mantissa(digits) + exponent(power);
    }
    String plain = shortest.toPlainString();
    return sign(value) + (plain.contains(".") ? plain : plain + ".0");
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < REPR_DIGITS; digits++) {
      BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (candidate.doubleValue() == value) {
        return candidate.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(REPR_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  private static String nonFinite(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  private static String sign(double value) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
  }

  private static String mantissa(String digits) {
    return digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
  }

  private static String exponent(int power) {
    String digits = Integer.toString(Math.abs(power));
    return (power < 0 ? "e-" : "e+") + (digits.length() == 1 ? "0" + digits : digits);
  }
}
