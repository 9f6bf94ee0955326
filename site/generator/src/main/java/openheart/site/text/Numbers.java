package openheart.site.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as each language writes them: 12,582.5 in English, 12 582,5 in Spanish. */
public final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("(-?)(\\d+)(\\.\\d+)?");
  private static final String NARROW_SPACE = "\u202f";

  private Numbers() {}

  /** Returns {@code number} with {@code digits} after the point, rounded half to even. */
  public static String round(double number, int digits) {
    return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * Returns {@code plain}, a number as Java prints it, in the manner of {@code language}; whole
   * parts of five digits and more are grouped. Anything else (nan, 1e-08) is returned as it is.
   */
  public static String write(Language language, String plain) {
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      return plain;
    }
    boolean spanish = language == Language.ES;
    String whole = number.group(2);
    if (whole.length() > 4) {
      whole = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", spanish ? NARROW_SPACE : ",");
    }
    String fraction = number.group(3) == null ? "" : number.group(3);
    String sign = number.group(1).isEmpty() ? "" : "\u2212";
    return sign + whole + (spanish ? fraction.replace('.', ',') : fraction);
  }

  /** Returns {@code plain} as TeX: a decimal comma or a group's mark without a space after it. */
  public static String tex(Language language, String plain) {
    return write(language, plain)
        .replace(",", "{,}")
        .replace(NARROW_SPACE, "\\,")
        .replace("\u2212", "-");
  }
}
