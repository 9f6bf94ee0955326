package openheart.exercise;

import java.util.Locale;

/**
 * The first thing that two values do not share.
 *
 * @param kind what differs
 * @param index where, as {@code [0, 2]}, or {@code bias[2]} in a record; empty where the values
 *     differ as wholes
 * @param expected what should be there
 * @param actual what is there
 */
record Difference(Kind kind, String index, String expected, String actual) {

  /** What differs, from the coarsest to the finest. */
  enum Kind {
    /** One of them is missing, or is another kind of thing. */
    TYPE,
    /** How many numbers there are along the only axis. */
    LENGTH,
    /** The numbers of axes or their sizes. */
    SHAPE,
    /** One holds NaN or an infinity where the other does not. */
    FINITE,
    /** A value. */
    VALUE
  }

  /** The same, one component further in. */
  Difference in(String component) {
    boolean nested = !index.isEmpty() && !index.startsWith("[");
    return new Difference(kind, component + (nested ? "." : "") + index, expected, actual);
  }

  /** The difference as a sentence; empty where the two values, shown whole, say it all. */
  String text(Texts texts) {
    boolean somewhere = kind == Kind.FINITE || kind == Kind.VALUE;
    if (index.isEmpty() && (somewhere || kind == Kind.TYPE)) {
      return "";
    }
    String key = "difference." + kind.name().toLowerCase(Locale.ROOT);
    String text = texts.get(key, index, expected, actual);
    return somewhere || index.isEmpty() ? text : "  " + index + ": " + text.strip();
  }
}
