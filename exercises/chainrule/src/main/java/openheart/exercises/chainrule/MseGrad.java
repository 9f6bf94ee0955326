package openheart.exercises.chainrule;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: the way back through the mean squared error.
 *
 * <p>Example: predictions [[3], [5], [2], [8]] and targets [2, 5, 4, 7] have the errors 1, 0, -2
 * and 1. With an upstream gradient of 10 the result is [[5], [0], [-10], [5]].
 */
public final class MseGrad {
  private MseGrad() {}

  /**
   * The gradient that reaches each prediction.
   *
   * @param predictions (n, 1), with n at least 1; not modified
   * @param targets (n); not modified
   * @param upstream the gradient that reaches the loss: how fast the final result changes with it,
   *     1 where the loss itself is the final result
   * @return (n, 1), how fast the final result changes with each prediction
   * @throws IllegalArgumentException if the shapes are not (n, 1) and (n)
   */
  public static Tensor mseGrad(Tensor predictions, Tensor targets, float upstream) {
    // TODO
    return Todo.todo("multiply the links from the end back to each prediction");
  }
}
