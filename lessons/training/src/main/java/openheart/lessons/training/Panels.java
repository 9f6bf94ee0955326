package openheart.lessons.training;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.figure.Pen;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Pictures of one size, in rows, each with a word or two above. */
abstract class Panels extends Annotation {

  private static final double GAP = 10;
  private static final double CAPTION = 22;
  private static final float FONT = 15f;

  private final int columns;
  private final List<String> captions;
  private final double aspect;
  private final Theme theme;

  /**
   * For subclasses.
   *
   * @param columns panels in a row
   * @param captions one for each panel
   * @param aspect a panel's width for each unit of height
   */
  Panels(int columns, List<String> captions, double aspect, Theme theme) {
    super(false);
    this.columns = columns;
    this.captions = captions;
    this.aspect = aspect;
    this.theme = theme;
  }

  /** Draws one panel into its rectangle. */
  abstract void paint(Graphics2D graphics, int panel, Rectangle2D place);

  @Override
  public void paint(Graphics2D graphics) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    int rows = (captions.size() + columns - 1) / columns;
    double across = (getXAxisScreenValueForMax() - left + GAP) / columns;
    double down = (getYAxisScreenValueForMax() - top + GAP) / rows;
    double width = Math.min(across - GAP, (down - GAP - CAPTION) * aspect);
    for (int panel = 0; panel < captions.size(); panel++) {
      double x = left + panel % columns * across + (across - GAP - width) / 2;
      double y = top + panel / columns * down;
      graphics.setFont(styler.getBaseFont().deriveFont(FONT));
      graphics.setColor(theme.ink());
      Pen.write(graphics, captions.get(panel), x + width / 2, y + CAPTION / 2 - 2);
      paint(graphics, panel, new Rectangle2D.Double(x, y + CAPTION, width, width / aspect));
    }
  }

  /** Fills one cell of a panel that is divided evenly, edge to edge with its neighbours. */
  static void fill(
      Graphics2D graphics, Rectangle2D place, int row, int rows, int column, int columns) {
    int left = edge(place.getX(), place.getWidth(), column, columns);
    int right = edge(place.getX(), place.getWidth(), column + 1, columns);
    int top = edge(place.getY(), place.getHeight(), row, rows);
    int bottom = edge(place.getY(), place.getHeight(), row + 1, rows);
    graphics.fillRect(left, top, right - left, bottom - top);
  }

  private static int edge(double from, double size, int cell, int cells) {
    return (int) Math.round(from + size * cell / cells);
  }

  /** A colour between two, in one of a few steps. */
  static Color between(Color from, Color to, double share, int steps) {
    double step = Math.rint(Math.min(Math.max(share, 0), 1) * steps) / steps;
    return Theme.between(from, to, step);
  }
}
