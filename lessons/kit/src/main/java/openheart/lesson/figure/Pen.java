package openheart.lesson.figure;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import openheart.lesson.Theme;

/** What the lessons' drawings are made of. */
public final class Pen {

  private static final double ROUND = 12;
  private static final double HEAD = 9;

  private Pen() {}

  /** Writes a text with its middle at a point. */
  public static void write(Graphics2D graphics, String text, double x, double y) {
    FontMetrics metrics = graphics.getFontMetrics();
    onLine(graphics, text, x, y + (metrics.getAscent() - metrics.getDescent()) / 2.0);
  }

  /** Writes a text on a line at height y, with its middle at x. */
  public static void onLine(Graphics2D graphics, String text, double x, double y) {
    double left = x - graphics.getFontMetrics().stringWidth(text) / 2.0;
    graphics.drawString(text, (float) left, (float) y);
  }

  /** A circle around a point. */
  public static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A box with round corners, for texts. */
  public static void box(Graphics2D graphics, Rectangle2D place, Theme theme) {
    RoundRectangle2D box =
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), ROUND, ROUND);
    graphics.setColor(theme.tint(theme.line(), 0.35));
    graphics.fill(box);
    graphics.setColor(theme.muted());
    graphics.draw(box);
  }

  /** An arrow from one point to another. */
  public static void arrow(Graphics2D graphics, double x, double y, double toX, double toY) {
    double angle = Math.atan2(toY - y, toX - x);
    double backX = HEAD * Math.cos(angle);
    double backY = HEAD * Math.sin(angle);
    graphics.draw(new Line2D.Double(x, y, toX - backX, toY - backY));
    Path2D head = new Path2D.Double();
    head.moveTo(toX, toY);
    head.lineTo(toX - backX - backY / 2, toY - backY + backX / 2);
    head.lineTo(toX - backX + backY / 2, toY - backY - backX / 2);
    head.closePath();
    graphics.fill(head);
  }
}
