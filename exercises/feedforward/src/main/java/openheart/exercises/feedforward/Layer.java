package openheart.exercises.feedforward;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 2: a layer, as a product of matrices.
 *
 * <p>Example: 2 inputs, 3 neurons.
 *
 * <pre>
 *   x       [[2, 1]]                      shape (1, 2)
 *   weight  [[1, 3], [0, -1], [2, 2]]     shape (3, 2)
 *   bias    [10, 20, 30]                  shape (3)
 *   result  [[1*2 + 3*1 + 10, 0*2 - 1*1 + 20, 2*2 + 2*1 + 30]] = [[15, 19, 36]], shape (1, 3)
 * </pre>
 */
public final class Layer {
  private Layer() {}

  /**
   * The outputs of all neurons of a layer for one sample.
   *
   * @param x (1, inputs); not modified
   * @param weight (outputs, inputs), a row per neuron; not modified
   * @param bias (outputs), a number per neuron; not modified
   * @return (1, outputs)
   * @throws IllegalArgumentException if the weight does not take as many inputs as there are, or if
   *     the bias has any other shape than (outputs)
   */
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    // TODO
    return Todo.todo("multiply by the weights, add the bias");
  }
}
