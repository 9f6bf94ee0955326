package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: the way back through the layer's second half, which weighs the hidden neurons, adds
 * them up and adds a bias.
 *
 * <p>Example: 1 protein, 2 families, 3 hidden neurons.
 *
 * <pre>
 *   h            [[[4, 0, 4], [0, 3, 2]]]
 *   weights2     [[1, 2, -2], [2, 1, -1]]
 *   upstream     [[10, -1]]
 *   by h         [[[10, 20, -20], [-2, -1, 1]]]
 *   by weights2  [[40, 0, 40], [0, -3, -2]]
 *   by bias2     [10, -1]
 * </pre>
 */
public final class SecondGradient {
  private SecondGradient() {}

  /**
   * The gradients that leave the second half.
   *
   * @param h by the hidden values, (batch, families, hidden)
   * @param weights2 by the weights, (families, hidden)
   * @param bias2 by the bias, (families)
   */
  public record SecondGrads(Tensor h, Tensor weights2, Tensor bias2) {}

  /**
   * All three gradients of the second half.
   *
   * @param h the hidden values that went in, (batch, families, hidden); not modified
   * @param weights2 (families, hidden); not modified
   * @param upstream the gradient with respect to the layer's output, (batch, families); not
   *     modified
   * @return three gradients, each in the shape of what it is taken with respect to
   */
  public static SecondGrads secondGradient(Tensor h, Tensor weights2, Tensor upstream) {
    // TODO
    return Todo.todo("work out the three gradients");
  }
}
