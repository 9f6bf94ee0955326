package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 8: log-sum-exp along an axis, without overflow.
 *
 * <p>Example: for the scores [[1, 2, 3], [1000, 1001, 1002]], of shape (2, 3), and dim 1, the
 * result is [3.4076, 1002.4076], of shape (2).
 */
public final class LogSumExp {
  private LogSumExp() {}

  /**
   * The logarithm of the sum of the exponentials, along one axis.
   *
   * @param scores one axis or more, no NaN, infinities allowed; not modified
   * @param dim the axis to sum over; negative ones count from the end, -1 being the last one
   * @return a new tensor of the scores' shape without that axis. Minus infinity where all scores
   *     along the axis are, infinity where one is
   */
  public static Tensor logSumExp(Tensor scores, int dim) {
    // TODO
    return Todo.todo("take the logarithm of the sum of exponentials");
  }
}
