package openheart.lessons.broadcasting;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Writes a matrix's numbers into the cells of its heat map and frames those on the diagonal. */
final class CellNumbers extends Annotation {

  private static final float FONT = 20f;
  private static final double INSET = 5;
  private static final double CORNER = 12;

  private final Tensor matrix;
  private final Words words;
  private final Theme theme;

  /**
   * @param matrix the numbers, (rows, columns), row 0 on top
   */
  CellNumbers(Tensor matrix, Words words, Theme theme) {
    super(false);
    this.matrix = matrix;
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void paint(Graphics2D graphics) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = (getXAxisScreenValueForMax() - left) / matrix.size(1);
    double height = (getYAxisScreenValueForMax() - top) / matrix.size(0);
    graphics.setColor(theme.ink());
    graphics.setStroke(new BasicStroke(2.5f));
    for (int row = 0; row < matrix.size(0); row++) {
      for (int column = 0; column < matrix.size(1); column++) {
        double x = left + column * width;
        double y = top + row * height;
        write(graphics, row, column, new Rectangle2D.Double(x, y, width, height));
      }
    }
  }

  private void write(Graphics2D graphics, int row, int column, Rectangle2D cell) {
    boolean wanted = row == column;
    Font font = wanted ? styler.getAnnotationTextFont() : styler.getBaseFont();
    graphics.setFont(font.deriveFont(FONT));
    String number = words.number(matrix.get(row, column), 1);
    FontMetrics metrics = graphics.getFontMetrics();
    double x = cell.getCenterX() - metrics.stringWidth(number) / 2.0;
    double y = cell.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    graphics.drawString(number, (float) x, (float) y);
    if (wanted) {
      graphics.draw(
          new RoundRectangle2D.Double(
              cell.getX() + INSET,
              cell.getY() + INSET,
              cell.getWidth() - 2 * INSET,
              cell.getHeight() - 2 * INSET,
              CORNER,
              CORNER));
    }
  }
}
