package openheart.lessons.training;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.figure.Pen;

/** What networks answer on the plane, in shades, below the points that they learn from. */
final class PlanePanels extends Panels {

  private static final int STEPS = 4;
  private static final double STRENGTH = 0.45;
  private static final double RADIUS = 2.2;

  private final List<Plane> planes;
  private final Dataset points;
  private final Theme theme;

  PlanePanels(int columns, List<String> captions, List<Plane> planes, Dataset points, Theme theme) {
    super(columns, captions, Plane.WIDTH / Plane.HEIGHT, theme);
    this.planes = planes;
    this.points = points;
    this.theme = theme;
  }

  @Override
  void paint(Graphics2D graphics, int panel, Rectangle2D place) {
    Color middle = theme.tint(theme.line(), 0.5);
    for (int row = 0; row < Plane.CELLS; row++) {
      for (int column = 0; column < Plane.CELLS; column++) {
        double sure = 2 * planes.get(panel).probabilities().get(row, column) - 1;
        Color end = theme.tint(sure < 0 ? theme.teal() : theme.red(), STRENGTH);
        graphics.setColor(between(middle, end, Math.abs(sure), STEPS));
        fill(graphics, place, row, Plane.CELLS, column, Plane.CELLS);
      }
    }
    for (int i = 0; i < points.size(); i++) {
      double across = (points.x().get(i, 0) - Plane.LEFT) / Plane.WIDTH;
      double down = (Plane.TOP - points.x().get(i, 1)) / Plane.HEIGHT;
      double x = place.getX() + across * place.getWidth();
      double y = place.getY() + down * place.getHeight();
      graphics.setColor(points.classes()[i] == 0 ? theme.teal() : theme.red());
      graphics.fill(Pen.circle(x, y, RADIUS));
    }
  }
}
