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

  /** The same difference, in a part of an array or a record. */
  Difference in(String part) {
    boolean component = !index.isEmpty() && !index.startsWith("[");
    return new Difference(kind, part + (component ? "." : "") + index, expected, actual);
  }

  /** The difference as a sentence; empty where the two values, shown whole, say it all. */
  String text(Texts texts) {
    boolean arrangement = kind == Kind.LENGTH || kind == Kind.SHAPE;
    if (index.isEmpty() && !arrangement) {
      return "";
    }
    String key = "difference." + (kind == Kind.TYPE ? Kind.VALUE : kind).name();
    String text = texts.get(key.toLowerCase(Locale.ROOT), index, expected, actual);
    return arrangement && !index.isEmpty() ? index + ": " + text : text;
  }
}
