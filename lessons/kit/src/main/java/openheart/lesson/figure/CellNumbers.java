package openheart.lesson.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Writes a matrix's numbers into the cells of its heat map. */
public class CellNumbers extends Annotation {

  private final Tensor matrix;
  private final int decimals;
  private final float size;
  private final Words words;
  private final Theme theme;

  /**
   * @param matrix the numbers, (rows, columns), row 0 on top; NaN where there is no cell
   * @param size of the digits
   */
  public CellNumbers(Tensor matrix, int decimals, float size, Words words, Theme theme) {
    super(false);
    this.matrix = matrix;
    this.decimals = decimals;
    this.size = size;
    this.words = words;
    this.theme = theme;
  }

  /** Whether a number is written in bold. */
  protected boolean bold(int row, int column) {
    return false;
  }

  /** Where a cell lies; halves are between two. */
  protected final Rectangle2D cell(double row, double column) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = (getXAxisScreenValueForMax() - left) / matrix.size(1);
    double height = (getYAxisScreenValueForMax() - top) / matrix.size(0);
    return new Rectangle2D.Double(left + column * width, top + row * height, width, height);
  }

  /** Writes in the middle of a cell, in the figure's size. */
  protected final void write(Graphics2D graphics, String text, boolean bold, Rectangle2D cell) {
    Font font = bold ? styler.getAnnotationTextFont() : styler.getBaseFont();
    graphics.setFont(font.deriveFont(size));
    Pen.write(graphics, text, cell.getCenterX(), cell.getCenterY());
  }

  @Override
  public void paint(Graphics2D graphics) {
    graphics.setColor(theme.ink());
    for (int row = 0; row < matrix.size(0); row++) {
      for (int column = 0; column < matrix.size(1); column++) {
        float number = matrix.get(row, column);
        if (!Float.isNaN(number)) {
          String text = words.number(number, decimals);
          write(graphics, text, bold(row, column), cell(row, column));
        }
      }
    }
  }
}
