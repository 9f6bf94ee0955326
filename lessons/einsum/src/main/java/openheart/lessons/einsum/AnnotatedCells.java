package openheart.lessons.einsum;

import java.awt.Graphics2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.CellNumbers;
import openheart.tensor.Tensor;

/** A matrix's numbers, and notes between them. */
final class AnnotatedCells extends CellNumbers {

  /**
   * A text in bold in a cell, or between cells.
   *
   * @param column 0 is the first, 0.5 between it and the next
   * @param row 0 is on top
   */
  record Note(double column, double row, String text) {}

  private final List<Note> notes;

  AnnotatedCells(Tensor matrix, List<Note> notes, Words words, Theme theme) {
    super(matrix, 0, 20f, words, theme);
    this.notes = notes;
  }

  @Override
  public void paint(Graphics2D graphics) {
    super.paint(graphics);
    notes.forEach(note -> write(graphics, note.text(), true, cell(note.row(), note.column())));
  }
}
