package openheart.lessons.ensembles;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Writes a matrix's numbers into the cells of its heat map. */
final class CellNumbers extends Annotation {

  private final Tensor matrix;
  private final int decimals;
  private final float font;
  private final Words words;
  private final Theme theme;

  /**
   * @param matrix the numbers, (rows, columns), row 0 on top; NaN where there is no cell
   */
  CellNumbers(Tensor matrix, int decimals, float font, Words words, Theme theme) {
    super(false);
    this.matrix = matrix;
    this.decimals = decimals;
    this.font = font;
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
    graphics.setFont(styler.getBaseFont().deriveFont(font));
    FontMetrics metrics = graphics.getFontMetrics();
    double drop = (metrics.getAscent() - metrics.getDescent()) / 2.0;
    for (int row = 0; row < matrix.size(0); row++) {
      for (int column = 0; column < matrix.size(1); column++) {
        float number = matrix.get(row, column);
        if (!Float.isNaN(number)) {
          String text = words.number(number, decimals);
          double x = left + (column + 0.5) * width - metrics.stringWidth(text) / 2.0;
          double y = top + (row + 0.5) * height + drop;
          graphics.drawString(text, (float) x, (float) y);
        }
      }
    }
  }
}
