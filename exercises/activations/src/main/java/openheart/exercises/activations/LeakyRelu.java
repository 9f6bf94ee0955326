package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: leaky ReLU, and ReLU with it.
 *
 * <p>Example: for x = [-2, 0, 3], of shape (3), the result is [-0.2, 0, 3] with a = 0.1, and [0, 0,
 * 3] with a = 0.
 */
public final class LeakyRelu {
  private LeakyRelu() {}

  /**
   * Lets what is positive through and multiplies the rest by a small slope.
   *
   * @param x any shape, finite; not modified
   * @param a the slope on the negative side, from 0, which is ReLU, to less than 1
   * @return a new tensor of the same shape
   */
  public static Tensor leakyRelu(Tensor x, float a) {
    // TODO
    return Todo.todo("let a little of what is negative through");
  }
}
