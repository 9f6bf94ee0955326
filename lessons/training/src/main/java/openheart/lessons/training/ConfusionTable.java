package openheart.lessons.training;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import openheart.lesson.Theme;
import openheart.lesson.figure.Pen;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** A table of counts: teal on the diagonal, where answers are right, red elsewhere, 0 left out. */
final class ConfusionTable extends Annotation {

  private static final int STEPS = 8;
  private static final float FONT = 17f;
  private static final double WEAKEST = 0.25;

  private final Tensor counts;
  private final Theme theme;

  /**
   * @param counts (classes, classes), a row for each true class
   */
  ConfusionTable(Tensor counts, Theme theme) {
    super(false);
    this.counts = counts;
    this.theme = theme;
  }

  @Override
  public void paint(Graphics2D graphics) {
    int size = counts.size(0);
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = getXAxisScreenValueForMax() - left;
    double height = getYAxisScreenValueForMax() - top;
    Rectangle2D whole = new Rectangle2D.Double(left, top, width, height);
    graphics.setFont(styler.getAnnotationTextFont().deriveFont(FONT));
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        shade(graphics, row, column);
        Panels.fill(graphics, whole, row, size, column, size);
        if (counts.get(row, column) > 0) {
          double x = left + width * (column + 0.5) / size;
          double y = top + height * (row + 0.5) / size;
          graphics.setColor(theme.ink());
          Pen.write(graphics, String.valueOf((int) counts.get(row, column)), x, y);
        }
      }
    }
  }

  private void shade(Graphics2D graphics, int row, int column) {
    float count = counts.get(row, column);
    double strength = row == column ? 0.5 * count / counts.max().item() : WEAKEST + count / 8;
    graphics.setColor(
        count == 0
            ? theme.tint(theme.line(), 0.35)
            : Panels.between(
                theme.page(), row == column ? theme.teal() : theme.red(), strength, STEPS));
  }
}
