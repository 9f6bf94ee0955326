package openheart.exercises.backprop;

import openheart.exercise.Todo;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Exercise 4: a stretch undone on the way back.
 *
 * <p>Example: from the gradient [[1, 2, 3], [4, 5, 6]], of shape (2, 3),
 *
 * <pre>
 *   a row (3) gets        [5, 7, 9]
 *   a column (2, 1) gets  [[6], [15]]
 *   a number () gets      21
 * </pre>
 */
public final class Unbroadcast {
  private Unbroadcast() {}

  /**
   * The gradient of a tensor that was stretched on the way forward.
   *
   * @param gradient with respect to the stretched tensor; not modified
   * @param shape the tensor's shape before it was stretched to the gradient's; no size is 0
   * @return the gradient with respect to the tensor itself, of that shape
   */
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    // TODO
    return Todo.todo("sum over the axes that were stretched");
  }
}
