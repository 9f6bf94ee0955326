package openheart.exercises.initialization;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: the first layer that overflows.
 *
 * <p>Example: layer 1 gives [[10, -20]], layer 2 [[3e38, -inf]] and layer 3 [[nan, nan]]. The
 * answer is 2.
 */
public final class FirstOverflow {
  private FirstOverflow() {}

  /**
   * Finds the first layer with an infinity, positive or negative, in what it gives.
   *
   * @param outputs what each layer gives, in order, layer 1 first; of any shape; not modified
   * @return the layer's number, counted from 1; 0 if there is no infinity in any
   */
  public static int firstOverflow(Tensor[] outputs) {
    // TODO
    return Todo.todo("find the first infinity");
  }
}
