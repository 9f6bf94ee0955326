package openheart.numeric;

/**
 * Powers of two by their bits. A float's exponent stands in the bits from 23 on, with 127 added. If
 * a whole number k is added to {@link #SHIFTED_BY_127}, it lands rounded in the sum's lowest bits,
 * since the sum's last place is worth 1; moved up by 23 bits it is the float 2^k.
 */
final class PowersOfTwo {

  /** 1.5 * 2^23, where floats are 1 apart on both sides, and the 127 of the exponent. */
  static final float SHIFTED_BY_127 = 12582912f + 127f;

  private static final int EXPONENT_PLACE = 23;

  private PowersOfTwo() {}

  /** Turns each k + SHIFTED_BY_127 into 2^k; k from -126 to 127. */
  static void fromShifted(float[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      int bits = Float.floatToRawIntBits(numbers[i]);
      numbers[i] = Float.intBitsToFloat(bits << EXPONENT_PLACE);
    }
  }
}
