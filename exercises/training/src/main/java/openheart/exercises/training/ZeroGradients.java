package openheart.exercises.training;

import java.util.function.Consumer;
import java.util.function.Function;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: descend by autograd, with gradients that don't pile up.
 *
 * <p>Example: the loss is (a - 1)^2 + 2 b^2 for the weights [a, b], and the step is SGD's with rate
 * 0.1. From [5, -2], one step leads to [4.2, -1.2] and two to [3.56, -0.72].
 */
public final class ZeroGradients {
  private ZeroGradients() {}

  /**
   * Takes steps of gradient descent.
   *
   * @param start the weights at the beginning, of any shape; not modified
   * @param loss from the weights, a tensor of one number; autograd can go back through it
   * @param step changes the weights in place, by the gradient that it finds in them; without one it
   *     leaves them as they are
   * @param steps how many steps, 0 or more
   * @return the weights after the last step
   */
  public static Tensor descend(
      Tensor start, Function<Tensor, Tensor> loss, Consumer<Tensor> step, int steps) {
    // TODO
    return Todo.todo("zero, go forward, go backward, step");
  }
}
