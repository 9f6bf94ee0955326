package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 3: the second half of the two-layer layer, steps 7 and 8 of the chapter's eight.
 *
 * <p>Example: 1 protein, 2 families, 3 hidden neurons.
 *
 * <pre>
 *   h         [[[4, 0, 4], [0, 3, 2]]]        shape (1, 2, 3)
 *   weights2  [[1, 2, -2], [2, 1, -1]]        shape (2, 3)
 *   bias2     [1, 3]                          shape (2)
 *   result    [[4*1 + 0*2 - 4*2 + 1, 0*2 + 3*1 - 2*1 + 3]] = [[-3, 4]], shape (1, 2)
 * </pre>
 */
public final class SecondAggregation {
  private SecondAggregation() {}

  /**
   * Each family's output: its weighted hidden neurons added up, and its bias.
   *
   * @param h the hidden values, (batch, families, hidden); not modified
   * @param weights2 (families, hidden); not modified
   * @param bias2 (families); not modified
   * @return (batch, families)
   */
  public static Tensor secondAggregation(Tensor h, Tensor weights2, Tensor bias2) {
    // TODO
    return Todo.todo("bring the hidden neurons together in one output");
  }
}
