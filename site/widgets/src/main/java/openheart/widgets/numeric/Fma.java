package openheart.widgets.numeric;

/**
 * The fused multiply-add in WebAssembly, which has no such instruction: stands in for core's class
 * of the same name, with the same bits.
 */
public final class Fma {

  private Fma() {}

  /**
   * {@code a * b + c}, rounded once.
   *
   * <p>In double the product is exact, but the sum is rounded to 53 bits, and again to the 24 of a
   * float: the second rounding may see a tie where there was none. So the sum is rounded to odd
   * instead: if it was inexact, its last bit is made 1, a mark that the second rounding can't take
   * for a tie (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums", 2008). What the
   * rounding lost is exact too (Knuth's TwoSum).
   */
  public static float of(float a, float b, float c) {
    double product = (double) a * b;
    double sum = product + c;
    double added = sum - product;
    double lost = (product - (sum - added)) + (c - added);
    if (lost == 0 || lost != lost) { // exact, or infinite, or no number
      return (float) sum;
    }
    long bits = Double.doubleToRawLongBits(sum);
    if ((bits & 1) == 0) {
      bits += lost > 0 == sum > 0 ? 1 : -1;
    }
    return (float) Double.longBitsToDouble(bits);
  }
}
