package openheart.lessons.feedforward;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.CellNumbers;
import openheart.tensor.Tensor;

/** A table's numbers, whose last column, the sums, is in bold and set apart. */
final class SumNumbers extends CellNumbers {

  private final Tensor table;

  SumNumbers(Tensor table, Words words, Theme theme) {
    super(table, 2, 17f, words, theme);
    this.table = table;
  }

  @Override
  protected boolean bold(int row, int column) {
    return column == table.size(1) - 1;
  }

  @Override
  public void paint(Graphics2D graphics) {
    super.paint(graphics);
    Rectangle2D last = cell(table.size(0) - 1, table.size(1) - 1);
    graphics.setStroke(new BasicStroke(3f));
    graphics.draw(new Line2D.Double(last.getX(), cell(0, 0).getY(), last.getX(), last.getMaxY()));
  }
}
