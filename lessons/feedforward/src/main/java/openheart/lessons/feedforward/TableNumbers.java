package openheart.lessons.feedforward;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Writes a table's numbers into the cells of its heat map and sets its last column apart. */
final class TableNumbers extends Annotation {

  private static final float FONT = 17f;

  private final Tensor table;
  private final Words words;
  private final Theme theme;

  /**
   * @param table the numbers, (rows, columns), row 0 on top
   */
  TableNumbers(Tensor table, Words words, Theme theme) {
    super(false);
    this.table = table;
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void paint(Graphics2D graphics) {
    double left = getXAxisScreenValueForMin();
    double right = getXAxisScreenValueForMax();
    double top = getYAxisScreenValueForMin();
    double bottom = getYAxisScreenValueForMax();
    int columns = table.size(1);
    double width = (right - left) / columns;
    double height = (bottom - top) / table.size(0);
    graphics.setColor(theme.ink());
    for (int row = 0; row < table.size(0); row++) {
      for (int column = 0; column < columns; column++) {
        Font font = column == columns - 1 ? styler.getAnnotationTextFont() : styler.getBaseFont();
        graphics.setFont(font.deriveFont(FONT));
        String number = words.number(table.get(row, column), 2);
        FontMetrics metrics = graphics.getFontMetrics();
        double x = left + (column + 0.5) * width - metrics.stringWidth(number) / 2.0;
        double y = top + (row + 0.5) * height + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        graphics.drawString(number, (float) x, (float) y);
      }
    }
    graphics.setStroke(new BasicStroke(3f));
    graphics.draw(new Line2D.Double(right - width, top, right - width, bottom));
  }
}
