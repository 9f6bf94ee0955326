package openheart.exercises.training;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 1: one step of gradient descent.
 *
 * <p>Example: w = [[2, -1], [0.5, 3]], its gradient [[4, -2], [0, -10]], rate 0.1. The weights
 * after the step are [[1.6, -0.8], [0.5, 4]].
 */
public final class SgdStep {
  private SgdStep() {}

  /**
   * Moves a parameter against its gradient.
   *
   * @param w the parameter, of any shape; not modified
   * @param gradient the gradient of the loss with respect to w, of the same shape; not modified
   * @param rate the learning rate
   * @return a new tensor of the same shape: the parameter after the step
   * @throws IllegalArgumentException if the two shapes differ
   */
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    // TODO
    return Todo.todo("take a step against the gradient");
  }
}
