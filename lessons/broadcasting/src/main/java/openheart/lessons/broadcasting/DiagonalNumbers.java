package openheart.lessons.broadcasting;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.CellNumbers;
import openheart.tensor.Tensor;

/** A square matrix's numbers, with those on the diagonal in bold and framed. */
final class DiagonalNumbers extends CellNumbers {

  private static final double INSET = 5;
  private static final double CORNER = 12;

  private final int size;

  DiagonalNumbers(Tensor matrix, Words words, Theme theme) {
    super(matrix, 1, 20f, words, theme);
    this.size = matrix.size(0);
  }

  @Override
  protected boolean bold(int row, int column) {
    return row == column;
  }

  @Override
  public void paint(Graphics2D graphics) {
    super.paint(graphics);
    graphics.setStroke(new BasicStroke(2.5f));
    for (int i = 0; i < size; i++) {
      Rectangle2D cell = cell(i, i);
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
