package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: the scale, layer by layer.
 *
 * <p>Example with ReLU and two layers:
 *
 * <pre>
 *   x         [[1, 2], [3, -4]]
 *   weight 0  [[1, 0], [0, 2]]    product [[1, 4], [3, -8]]   activated [[1, 4], [3, 0]]
 *   weight 1  [[1], [1]]          product [[5], [3]]          activated [[5], [3]]
 *   result    {1.8257, 1.4142}
 * </pre>
 */
public final class DeepForward {
  private DeepForward() {}

  /**
   * Sends a batch through layers without bias, and measures what comes out of each.
   *
   * @param x (batch, inputs); not modified
   * @param weights one per layer, of shape (in, out), where in is what the layer before gives; not
   *     modified
   * @param activation what stands behind each layer, the last one included
   * @return one number per layer: the standard deviation, the one of a sample (n - 1), of all
   *     numbers behind its activation
   */
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    // TODO
    return Todo.todo("measure the scale behind each layer");
  }
}
