package openheart.exercises.backprop;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 1: the gradient of the mean squared error.
 *
 * <p>Example: predictions [[3], [5], [2]] and targets [2, 5, 4] have the errors 1, 0 and -2. With n
 * = 3, the gradient is [[2/3], [0], [-4/3]].
 */
public final class MseGrad {
  private MseGrad() {}

  /**
   * The gradient of the mean squared error with respect to the predictions.
   *
   * @param output the predictions, (n, 1); not modified
   * @param target the targets, (n); not modified
   * @return (n, 1), as the predictions
   */
  public static Tensor mseGrad(Tensor output, Tensor target) {
    // TODO
    return Todo.todo("differentiate the mean of the squared errors");
  }
}
