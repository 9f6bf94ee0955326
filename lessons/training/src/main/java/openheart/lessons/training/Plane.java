package openheart.lessons.training;

import openheart.nn.Sequential;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/**
 * A part of the plane, and how probable a network finds class 1 in each of its cells.
 *
 * @param probabilities (CELLS, CELLS), the top row first
 */
record Plane(Tensor probabilities) {

  /** Rows, and columns. */
  static final int CELLS = 40;

  /** The left edge. */
  static final double LEFT = -1.6;

  /** From the left edge to the right. */
  static final double WIDTH = 4.2;

  /** The upper edge. */
  static final double TOP = 1.7;

  /** From the upper edge to the lower. */
  static final double HEIGHT = 2.9;

  /** Asks a network of two inputs and two classes. */
  static Plane of(Sequential model) {
    Tensor x = Tensor.zeros(CELLS * CELLS, 2); // (cells, 2)
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      x.set((float) (LEFT + WIDTH * (cell % CELLS + 0.5) / CELLS), cell, 0);
      x.set((float) (TOP - HEIGHT * (cell / CELLS + 0.5) / CELLS), cell, 1);
    }
    Tensor logits = Autograd.noGrad(() -> model.call(x)); // (cells, 2)
    return new Plane(logits.softmax(1).select(1, 1).view(CELLS, CELLS));
  }
}
