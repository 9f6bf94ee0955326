package openheart.widgets.view;

/**
 * Numbers as text. String.format would double the module's size, and what TeaVM makes of Math.rint
 * differs from the JVM's.
 */
public final class Decimal {
  private static final String MINUS = "\u2212";
  private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private Decimal() {}

  /** Returns a number for readers, with at most six digits after the point and no -0. */
  public static String of(double value, int digits, char point) {
    if (value != value) {
      return "nan";
    }
    String sign = value < 0 ? MINUS : "";
    double size = Math.abs(value);
    if (size == Double.POSITIVE_INFINITY) {
      return sign + "\u221e";
    }
    if (size >= 1e6) {
      return sign + scientific(size, point);
    }
    String text = plain(size, digits, point);
    return isZero(text) ? text : sign + text;
  }

  /**
   * Returns a number that is neither negative nor rounded to a word: for addresses and drawings.
   */
  public static String plain(double size, int digits, char point) {
    double tens = TENS[digits];
    long scaled = (long) Math.floor(size * tens + 0.5);
    long whole = scaled / (long) tens;
    if (digits == 0) {
      return Long.toString(whole);
    }
    String rest = Long.toString(scaled % (long) tens);
    return whole + String.valueOf(point) + "0".repeat(digits - rest.length()) + rest;
  }

  /** Returns a number as programs write it, without zeros at its end. */
  public static String code(double value, int digits) {
    String text = plain(Math.abs(value), digits, '.');
    if (digits > 0) {
      int end = text.length();
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
    return value < 0 && !isZero(text) ? "-" + text : text;
  }

  private static String scientific(double size, char point) {
    int exponent = 0;
    double mantissa = size;
    while (mantissa >= 9.95) {
      mantissa /= 10;
      exponent++;
    }
    return plain(mantissa, 1, point) + "e" + exponent;
  }

  private static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
    }
    return true;
  }
}
