package openheart.site.figure;

import openheart.site.text.Html;

/** A drawing in whole CSS pixels; its colours come from the page's styles, by class. */
final class Svg {
  private final int width;
  private final int height;
  private final StringBuilder shapes = new StringBuilder();

  Svg(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Adds a rectangle with round corners. */
  Svg cell(String kind, int x, int y, int width, int height) {
    shapes
        .append("<rect class=\"")
        .append(kind)
        .append("\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height)
        .append("\" rx=\"5\"/>");
    return this;
  }

  /** Adds a text whose middle, or as its class anchors it, stands at x, with its line at y. */
  Svg text(String kind, int x, int y, String text) {
    shapes
        .append("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\">")
        .append(Html.escape(text))
        .append("</text>");
    return this;
  }

  /** Adds a straight line. */
  Svg line(String kind, int x1, int y1, int x2, int y2) {
    shapes
        .append("<line class=\"" + kind + "\" x1=\"" + x1 + "\" y1=\"" + y1)
        .append("\" x2=\"" + x2 + "\" y2=\"" + y2 + "\"/>");
    return this;
  }

  /** Returns the drawing for readers who see it; those who don't have it told elsewhere. */
  String hidden(String kind) {
    return open(kind) + " aria-hidden=\"true\">" + shapes + "</svg>";
  }

  /** Returns the drawing with its name and what it shows; {@code id} is unique on the page. */
  String described(String kind, String id, String title, String description) {
    return open(kind)
        + (" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">")
        + ("<title id=\"" + id + "-title\">" + Html.escape(title) + "</title>")
        + ("<desc id=\"" + id + "-desc\">" + Html.escape(description) + "</desc>")
        + shapes
        + "</svg>";
  }

  private String open(String kind) {
    return "<svg class=\""
        + kind
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\"";
  }
}
