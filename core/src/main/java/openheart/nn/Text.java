package openheart.nn;

import openheart.numeric.Decimals;

/** Values in the way in which Python prints them. */
final class Text {

  private Text() {}

  static String of(boolean value) {
    return value ? "True" : "False";
  }

  static String of(double value) {
    return Decimals.repr(value);
  }
}
