package openheart.lesson;

import java.awt.Color;
import java.util.Locale;

/**
 * The two looks of the site's pages and of every figure on them: the colours, by what they are for.
 */
public enum Theme {
  /** Dark ink on a white page. */
  LIGHT(0xffffff, 0x1c1b22, 0x5f5d6b, 0xd9d7e0, 0xc8324a, 0x0f7c80, 0xb7791f),
  /** Light ink on a near-black page. */
  DARK(0x15141a, 0xe9e7ef, 0xa5a2b3, 0x3a3844, 0xff6b7d, 0x4fc3c7, 0xe8b45a);

  private final Color page;
  private final Color ink;
  private final Color muted;
  private final Color line;
  private final Color red;
  private final Color teal;
  private final Color amber;

  Theme(int page, int ink, int muted, int line, int red, int teal, int amber) {
    this.page = new Color(page);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.line = new Color(line);
    this.red = new Color(red);
    this.teal = new Color(teal);
    this.amber = new Color(amber);
  }

  /** The name in files and in the page's markup: {@code light} or {@code dark}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The page behind a figure. */
  public Color page() {
    return page;
  }

  /** Titles and values. */
  public Color ink() {
    return ink;
  }

  /** Axis labels and marks. */
  public Color muted() {
    return muted;
  }

  /** Grid lines and borders. */
  public Color line() {
    return line;
  }

  /** The course's colour: what a figure is about, or the mistake it shows. */
  public Color red() {
    return red;
  }

  /** The second colour: what it is compared with, or what is right. */
  public Color teal() {
    return teal;
  }

  /** The third colour. */
  public Color amber() {
    return amber;
  }

  /** This colour, let through by the page behind it: 0 is the page, 1 the full colour. */
  public Color tint(Color color, double strength) {
    return between(page, color, strength);
  }

  /** A colour between two: 0 is the first, 1 the second. */
  public static Color between(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
