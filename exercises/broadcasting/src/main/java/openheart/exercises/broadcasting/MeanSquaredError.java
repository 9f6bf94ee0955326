package openheart.exercises.broadcasting;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: a mean squared error that refuses the trap.
 *
 * <p>Example: predictions [1, 2, 4] and targets [1, 4, 1] give (0 + 4 + 9) / 3 = 4.3333.
 */
public final class MeanSquaredError {
  private MeanSquaredError() {}

  /**
   * The mean, over all cells, of the squares of predictions minus targets.
   *
   * @param predictions any shape; not modified
   * @param targets exactly the same shape; not modified
   * @return the mean squared error
   * @throws IllegalArgumentException if the shapes differ, even where they could be broadcast: (n,
   *     1) against (n) is refused
   */
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    // TODO
    return Todo.todo("average the squared errors");
  }
}
