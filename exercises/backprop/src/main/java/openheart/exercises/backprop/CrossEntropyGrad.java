package openheart.exercises.backprop;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: the gradient of the cross-entropy.
 *
 * <p>Example: two samples and two classes. The logits [[0, 0], [0, 0]] give every class the
 * probability 0.5; with the right classes 1 and 0, the gradient is [[0.25, -0.25], [-0.25, 0.25]].
 */
public final class CrossEntropyGrad {
  private CrossEntropyGrad() {}

  /**
   * The gradient of the mean cross-entropy with respect to the logits.
   *
   * @param logits one row of scores per sample, (n, k); not modified
   * @param classes the right class of each sample, n numbers from 0 to k - 1; not modified
   * @return (n, k), as the logits
   * @throws IllegalArgumentException if there are not exactly n classes, or one is not from 0 to k
   *     - 1
   */
  public static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    // TODO
    return Todo.todo("take the one-hot rows from the probabilities");
  }
}
