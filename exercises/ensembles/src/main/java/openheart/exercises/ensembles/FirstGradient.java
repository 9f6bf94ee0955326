package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: the way back through the layer's first half, which weighs the models, adds them up,
 * adds a bias and ends in ReLU.
 *
 * <p>Example: 2 models, 1 protein, 2 families, 3 hidden neurons.
 *
 * <pre>
 *   x            [[[1, 2]], [[3, 1]]]
 *   weights1     [[[1, 0, -1], [2, 1, 0]], [[1, -2, 0], [0, 1, 1]]]
 *   z            [[[4, -5, 4], [-1, 3, 2]]]
 *   upstream     [[[10, 20, -20], [-2, -1, 1]]]
 *   by x         [[[30, -1]], [[10, 0]]]
 *   by weights1  [[[10, 0, -20], [0, -2, 2]], [[30, 0, -60], [0, -1, 1]]]
 *   by bias1     [[10, 0, -20], [0, -1, 1]]
 * </pre>
 */
public final class FirstGradient {
  private FirstGradient() {}

  /**
   * The gradients that leave the first half.
   *
   * @param x by the scores, (models, batch, families)
   * @param weights1 by the weights, (models, families, hidden)
   * @param bias1 by the bias, (families, hidden)
   */
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  /**
   * All three gradients of the first half.
   *
   * @param x the scores that went in, (models, batch, families); not modified
   * @param weights1 (models, families, hidden); not modified
   * @param z what reached ReLU, (batch, families, hidden); not modified
   * @param upstream the gradient with respect to what ReLU gave, (batch, families, hidden); not
   *     modified
   * @return three gradients, each in the shape of what it is taken with respect to
   */
  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    // TODO
    return Todo.todo("pass the gate, then work out the three gradients");
  }
}
