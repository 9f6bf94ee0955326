package openheart.exercises.backprop;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: the way back through a ReLU.
 *
 * <p>Example: the input [-2, 0, 3] and the upstream gradient [10, 20, 30] give [0, 0, 30].
 */
public final class ReluGrad {
  private ReluGrad() {}

  /**
   * The gradient with respect to what went into the ReLU. At exactly 0 the gate is shut.
   *
   * @param input what went in, any shape; not modified
   * @param outputGrad the gradient with respect to what came out, the same shape; not modified
   * @return a new tensor of the same shape
   */
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    // TODO
    return Todo.todo("let the gradient through where the number went through");
  }
}
