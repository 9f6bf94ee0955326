package openheart.lessons.activations;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.function.DoubleBinaryOperator;
import openheart.lesson.Theme;
import openheart.lesson.figure.Pen;
import org.knowm.xchart.internal.chartpart.Annotation;

/** A network's output over a square, in shades, with the four points of XOR and their targets. */
final class Plane extends Annotation {

  /** Where both axes begin. */
  static final double FROM = -0.5;

  /** Where both axes end. */
  static final double TO = 1.5;

  private static final int CELLS = 80;
  private static final int STEPS = 10;
  private static final double STRENGTH = 0.55;
  private static final double RADIUS = 15;
  private static final float FONT = 18f;

  private final DoubleBinaryOperator network;
  private final Theme theme;

  /**
   * @param network from two inputs to one output
   */
  Plane(DoubleBinaryOperator network, Theme theme) {
    super(false);
    this.network = network;
    this.theme = theme;
  }

  @Override
  public void paint(Graphics2D graphics) {
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        int left = getXAxisScreenValue(edge(column));
        int right = getXAxisScreenValue(edge(column + 1));
        int bottom = getYAxisScreenValue(edge(row));
        int top = getYAxisScreenValue(edge(row + 1));
        graphics.setColor(shade(network.applyAsDouble(edge(column + 0.5), edge(row + 0.5))));
        graphics.fillRect(left, top, right - left, bottom - top);
      }
    }
    for (int x1 = 0; x1 <= 1; x1++) {
      for (int x2 = 0; x2 <= 1; x2++) {
        point(graphics, x1, x2, String.valueOf(x1 ^ x2));
      }
    }
  }

  private static double edge(double cell) {
    return FROM + (TO - FROM) * cell / CELLS;
  }

  /** Teal at 0 and below, red at 1 and above, grey at one half; in a few steps. */
  private Color shade(double output) {
    double held = Math.min(Math.max(2 * output - 1, -1), 1);
    double step = Math.rint(held * STEPS) / STEPS;
    Color end = held < 0 ? low(theme) : high(theme);
    return Theme.between(grey(theme), end, Math.abs(step));
  }

  /** The shade of 1 and above. */
  static Color high(Theme theme) {
    return theme.tint(theme.red(), STRENGTH);
  }

  /** The shade of 0 and below. */
  static Color low(Theme theme) {
    return theme.tint(theme.teal(), STRENGTH);
  }

  /** The shade of one half. */
  static Color grey(Theme theme) {
    return theme.tint(theme.muted(), 0.35);
  }

  private void point(Graphics2D graphics, int x1, int x2, String target) {
    double x = getXAxisScreenValue(x1);
    double y = getYAxisScreenValue(x2);
    Shape circle = Pen.circle(x, y, RADIUS);
    graphics.setColor(theme.page());
    graphics.fill(circle);
    graphics.setColor(theme.ink());
    graphics.setStroke(new BasicStroke(2f));
    graphics.draw(circle);
    graphics.setFont(styler.getAnnotationTextFont().deriveFont(FONT));
    Pen.write(graphics, target, x, y);
  }
}
