package openheart.lesson;

import openheart.numeric.Decimals;

/**
 * How an example prints a float or a double: the one rule.
 *
 * <ul>
 *   <li>If the number can be written exactly (so that reading it gives the same float or double)
 *       with at most four decimals, it is: 2.0, 0.25, -1.5.
 *   <li>Otherwise it is rounded to four decimals and shows all four: 0.3333, 0.5000.
 *   <li>From 1e8 on, and below 1e-4, in scientific notation with four decimals: 1.0000e-07.
 *   <li>nan, inf and -inf, as PyTorch writes them.
 * </ul>
 *
 * <p>So 0.5 is a half and 0.5000 is nearly one. Ties round to even, from the exact binary value, as
 * in PyTorch. A double that came from a float is a double: (double) 0.1f prints 0.1000.
 */
final class Numbers {

  private static final int DECIMALS = 4;
  private static final double LARGE = 1e8;
  private static final double SMALL = 1e-4;

  private Numbers() {}

  static String text(float value) {
    boolean small = Math.abs(value) < (float) SMALL;
    String fixed = Decimals.fixed(value, DECIMALS);
    return text(value, small, fixed, Float.isFinite(value) && Float.parseFloat(fixed) == value);
  }

  static String text(double value) {
    boolean small = Math.abs(value) < SMALL;
    String fixed = Decimals.fixed(value, DECIMALS);
    return text(value, small, fixed, Double.isFinite(value) && Double.parseDouble(fixed) == value);
  }

  private static String text(double value, boolean small, String fixed, boolean exact) {
    if (value != 0 && (small || Math.abs(value) >= LARGE)) {
      return Decimals.scientific(value, DECIMALS);
    }
    return exact ? fixed.replaceFirst("(\\.\\d+?)0+$", "$1") : fixed;
  }
}
