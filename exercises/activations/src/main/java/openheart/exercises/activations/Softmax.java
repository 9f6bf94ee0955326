package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 7: softmax along an axis, without overflow.
 *
 * <p>Example: for the scores [[1, 2, 3], [1000, 1000, 1000]], of shape (2, 3), and dim 1:
 *
 * <pre>
 *   [[0.0900, 0.2447, 0.6652],
 *    [0.3333, 0.3333, 0.3333]]
 * </pre>
 */
public final class Softmax {
  private Softmax() {}

  /**
   * Turns scores into probabilities that add up to 1 along one axis.
   *
   * @param scores one axis or more, no NaN; an entry may be minus infinity, whose probability is 0,
   *     but never all along the axis; not modified
   * @param dim an axis of the scores; negative ones count from the end, -1 being the last one
   * @return a new tensor of the same shape
   */
  public static Tensor softmax(Tensor scores, int dim) {
    // TODO
    return Todo.todo("turn scores into probabilities");
  }
}
