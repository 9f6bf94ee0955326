package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 3: the slope of leaky ReLU, and of ReLU with it.
 *
 * <p>Example: for x = [-2, 0, 3], of shape (3), the result is [0.1, 0.1, 1] with a = 0.1, and [0,
 * 0, 1] with a = 0.
 */
public final class LeakyReluSlope {
  private LeakyReluSlope() {}

  /**
   * Says how steep leaky ReLU is at each number.
   *
   * @param x any shape, no NaN; not modified
   * @param a the slope on the negative side, from 0, which is ReLU, to less than 1
   * @return a new tensor of the same shape: 1 to the right of 0, and a at 0 and to the left
   */
  public static Tensor leakyReluSlope(Tensor x, float a) {
    // TODO
    return Todo.todo("say how steep leaky ReLU is");
  }
}
