package openheart.exercises.activations;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: from a network's logits to a decision for each sample.
 *
 * <p>Example: the logits [[-1, 3, 2], [0.5, -4, 0.25]], of shape (2, 3), are two samples of three
 * classes; the decisions are {1, 0}.
 */
public final class Classify {
  private Classify() {}

  /**
   * Decides on a class for each sample of a batch, without computing any probability.
   *
   * @param logits (batch, outputs), no NaN; not modified. One output is the logit of a yes, two or
   *     more are one score per class
   * @return one number per sample. With one output, 1 where a yes is likelier than a no, else 0;
   *     with more, the class of the greatest score, the first of them if several are equal
   * @throws IllegalArgumentException if the logits don't have exactly two axes
   */
  public static int[] classify(Tensor logits) {
    // TODO
    return Todo.todo("decide on a class for each sample");
  }
}
