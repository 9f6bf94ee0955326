package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: ReLU and leaky ReLU, and the slope of each.
 *
 * <p>Example: for x = [-2, 0, 3], of shape (3), and a = 0.1:
 *
 * <pre>
 *   relu            [ 0,   0,   3]
 *   reluSlope       [ 0,   0,   1]
 *   leakyRelu       [-0.2, 0,   3]
 *   leakyReluSlope  [ 0.1, 0.1, 1]
 * </pre>
 */
public final class Rectifiers {
  private Rectifiers() {}

  /**
   * Lets what is positive through and cuts off the rest.
   *
   * @param x any shape, no NaN; not modified
   * @return a new tensor of the same shape
   */
  public static Tensor relu(Tensor x) {
    // TODO
    return Todo.todo("cut off what is negative");
  }

  /**
   * The slope of ReLU at each number.
   *
   * @param x any shape, no NaN; not modified
   * @return a new tensor of the same shape: 1 to the right of 0, and 0 at 0 and to the left
   */
  public static Tensor reluSlope(Tensor x) {
    // TODO
    return Todo.todo("say how steep ReLU is");
  }

  /**
   * Lets what is positive through and multiplies the rest by a small slope.
   *
   * @param x any shape, no NaN; not modified
   * @param a the slope, greater than 0 and less than 1
   * @return a new tensor of the same shape
   */
  public static Tensor leakyRelu(Tensor x, float a) {
    // TODO
    return Todo.todo("let a little of what is negative through");
  }

  /**
   * The slope of leaky ReLU at each number.
   *
   * @param x any shape, no NaN; not modified
   * @param a the slope on the negative side, greater than 0 and less than 1
   * @return a new tensor of the same shape: 1 to the right of 0, and a at 0 and to the left
   */
  public static Tensor leakyReluSlope(Tensor x, float a) {
    // TODO
    return Todo.todo("say how steep leaky ReLU is");
  }
}
