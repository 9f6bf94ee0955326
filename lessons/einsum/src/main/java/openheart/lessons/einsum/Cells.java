package openheart.lessons.einsum;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Writes a matrix's numbers into the cells of its heat map, and notes between them. */
final class Cells extends Annotation {

  /**
   * A text in bold, its middle at a place counted in cells from the top left corner.
   *
   * @param column 0.5 is the middle of the first column
   * @param row 0.5 is the middle of the top row
   */
  record Note(double column, double row, String text) {}

  private final Tensor matrix;
  private final int decimals;
  private final float font;
  private final List<Note> notes;
  private final Words words;
  private final Theme theme;

  /**
   * @param matrix the numbers, (rows, columns), row 0 on top; NaN where there is no cell
   */
  Cells(Tensor matrix, int decimals, float font, List<Note> notes, Words words, Theme theme) {
    super(false);
    this.matrix = matrix;
    this.decimals = decimals;
    this.font = font;
    this.notes = notes;
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void paint(Graphics2D graphics) {
    graphics.setColor(theme.ink());
    graphics.setFont(styler.getBaseFont().deriveFont(font));
    for (int row = 0; row < matrix.size(0); row++) {
      for (int column = 0; column < matrix.size(1); column++) {
        float number = matrix.get(row, column);
        if (!Float.isNaN(number)) {
          write(graphics, column + 0.5, row + 0.5, words.number(number, decimals));
        }
      }
    }
    Font bold = styler.getAnnotationTextFont();
    graphics.setFont(bold.deriveFont(font));
    notes.forEach(note -> write(graphics, note.column(), note.row(), note.text()));
  }

  private void write(Graphics2D graphics, double column, double row, String text) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = (getXAxisScreenValueForMax() - left) / matrix.size(1);
    double height = (getYAxisScreenValueForMax() - top) / matrix.size(0);
    FontMetrics metrics = graphics.getFontMetrics();
    double x = left + column * width - metrics.stringWidth(text) / 2.0;
    double y = top + row * height + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    graphics.drawString(text, (float) x, (float) y);
  }
}
