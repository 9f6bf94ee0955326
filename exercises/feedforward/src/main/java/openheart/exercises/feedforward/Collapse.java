package openheart.exercises.feedforward;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: two affine layers become one.
 *
 * <p>Example: 2 inputs, 3 hidden neurons, 1 output.
 *
 * <pre>
 *   first     weight [[1, 2], [0, 1], [3, 0]], bias [1, 2, 3]    shapes (3, 2) and (3)
 *   second    weight [[1, 1, 2]], bias [4]                       shapes (1, 3) and (1)
 *   result    weight [[7, 3]], bias [13]                         shapes (1, 2) and (1)
 * </pre>
 */
public final class Collapse {
  private Collapse() {}

  /**
   * A layer without anything that bends: it answers x W^T + b.
   *
   * @param weight (outputs, inputs)
   * @param bias (outputs)
   */
  public record Affine(Tensor weight, Tensor bias) {}

  /**
   * The one layer that answers every input as the two in a row do.
   *
   * @param first (hidden, inputs) and (hidden); not modified
   * @param second (outputs, hidden) and (outputs), takes what first gives; not modified
   * @return (outputs, inputs) and (outputs)
   * @throws IllegalArgumentException if second does not take as many inputs as first has outputs
   */
  public static Affine collapse(Affine first, Affine second) {
    // TODO
    return Todo.todo("merge the two layers");
  }
}
