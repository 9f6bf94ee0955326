package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: the whole two-layer layer, each half as one einsum.
 *
 * <p>Example: 2 models, 1 protein, 2 families, 3 hidden neurons.
 *
 * <pre>
 *   x         [[[1, 2]], [[3, 1]]]
 *   weights1  [[[1, 0, -1], [2, 1, 0]], [[1, -2, 0], [0, 1, 1]]]
 *   bias1     [[0, 1, 5], [-5, 0, 1]]
 *   hidden    [[[4, 0, 4], [0, 3, 2]]]
 *   weights2  [[1, 2, -2], [2, 1, -1]]
 *   bias2     [1, 3]
 *   result    [[-3, 4]]
 * </pre>
 */
public final class WholeLayer {
  private WholeLayer() {}

  /**
   * What the layer learns.
   *
   * @param weights1 (models, families, hidden)
   * @param bias1 (families, hidden)
   * @param weights2 (families, hidden)
   * @param bias2 (families)
   */
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  /**
   * The layer's outputs.
   *
   * @param x the scores, (models, batch, families); not modified
   * @param parameters the layer's; not modified
   * @return (batch, families)
   */
  public static Tensor wholeLayer(Tensor x, Parameters parameters) {
    // TODO
    return Todo.todo("write both halves with einsum");
  }
}
