package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: the first half of the two-layer layer, steps 1 to 6 of the chapter's eight.
 *
 * <p>Example: 2 models, 1 protein, 2 families, 3 hidden neurons.
 *
 * <pre>
 *   x         [[[1, 2]], [[3, 1]]]                                       shape (2, 1, 2)
 *   weights1  [[[1, 0, -1], [2, 1, 0]], [[1, -2, 0], [0, 1, 1]]]         shape (2, 2, 3)
 *   bias1     [[0, 1, 5], [-5, 0, 1]]                                    shape (2, 3)
 *   sums      [[[4, -6, -1], [4, 3, 1]]]
 *   biased    [[[4, -5, 4], [-1, 3, 2]]]
 *   result    [[[4, 0, 4], [0, 3, 2]]]                                   shape (1, 2, 3)
 * </pre>
 */
public final class FirstAggregation {
  private FirstAggregation() {}

  /**
   * Each family's hidden values: its weighted scores added up over the models, its bias, and ReLU.
   *
   * @param x the scores, (models, batch, families); not modified
   * @param weights1 (models, families, hidden); not modified
   * @param bias1 (families, hidden); not modified
   * @return (batch, families, hidden)
   */
  public static Tensor firstAggregation(Tensor x, Tensor weights1, Tensor bias1) {
    // TODO
    return Todo.todo("bring the models together in hidden neurons");
  }
}
