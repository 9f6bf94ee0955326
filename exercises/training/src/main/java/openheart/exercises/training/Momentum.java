package openheart.exercises.training;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: a step that remembers.
 *
 * <p>Example: w = [1, 2], velocity [10, -20], gradient [4, 3], rate 0.1, momentum 0.5. The new
 * velocity is [9, -7], and the new w is [0.1, 2.7].
 */
public final class Momentum {
  private Momentum() {}

  /**
   * What a step leaves.
   *
   * @param w the parameter
   * @param velocity its velocity, for the next step
   */
  public record Moved(Tensor w, Tensor velocity) {}

  /**
   * Takes one step with momentum. The three tensors have one shape.
   *
   * @param w the parameter; not modified
   * @param velocity the velocity that the step before has left; not modified
   * @param gradient the gradient of the loss with respect to w; not modified
   * @param rate the learning rate
   * @param momentum which part of the velocity is retained
   * @return the parameter and the velocity after the step, in new tensors
   */
  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    // TODO
    return Todo.todo("update the velocity, then the parameter");
  }
}
