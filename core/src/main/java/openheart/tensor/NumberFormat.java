package openheart.tensor;

import openheart.numeric.Decimals;

/** How the numbers of one tensor are written: torch's choice of notation and width. */
final class NumberFormat {

  private final PrintOptions options;
  private final boolean scientific;
  private final boolean integers;
  private final int width;

  /** Chooses for the numbers that will be shown. */
  NumberFormat(float[] shown, PrintOptions options) {
    this.options = options;
    double smallest = Double.POSITIVE_INFINITY;
    double greatest = 0;
    boolean whole = true;
    for (float value : shown) {
      if (counts(value)) {
        double size = Math.abs((double) value);
        smallest = Math.min(smallest, size);
        greatest = Math.max(greatest, size);
        whole &= size == Math.rint(size);
      }
    }
    boolean any = greatest > 0;
    this.integers = whole;
    boolean needsExponent =
        any && (greatest / smallest > 1000 || greatest > 1e8 || !whole && smallest < 1e-4);
    int widest = 1;
    for (float value : shown) {
      if (counts(value)) {
        widest = Math.max(widest, text(value, needsExponent).length());
      }
    }
    this.width = widest;
    // Like torch 2.6, a notation that is asked for does not change the width.
    this.scientific =
        options.notation() == PrintOptions.Notation.AUTO
            ? needsExponent
            : options.notation() == PrintOptions.Notation.SCIENTIFIC;
  }

  /** Only these decide the notation and the width. */
  private static boolean counts(float value) {
    return value != 0 && Float.isFinite(value);
  }

  int width() {
    return width;
  }

  /** A number, padded on the left. */
  String format(float value) {
    String text = text(value, scientific);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String text(float value, boolean withExponent) {
    if (withExponent) {
      return Decimals.scientific(value, options.precision());
    }
    if (integers) {
      return Decimals.fixed(value, 0) + (Float.isFinite(value) ? "." : "");
    }
    return Decimals.fixed(value, options.precision());
  }
}
