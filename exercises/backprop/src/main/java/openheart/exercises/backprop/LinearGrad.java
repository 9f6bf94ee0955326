package openheart.exercises.backprop;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 3: the way back through a linear layer, {@code input.matmul(weight).add(bias)}.
 *
 * <p>Example: one sample, three inputs, two outputs:
 *
 * <pre>
 *   input       [[1, 2, 3]]
 *   weight      [[1, 0], [0, 1], [1, 1]]
 *   outputGrad  [[10, -1]]
 * </pre>
 *
 * The gradient of the input is [[10, -1, 9]], that of the weight [[10, -1], [20, -2], [30, -3]],
 * that of the bias [10, -1].
 */
public final class LinearGrad {
  private LinearGrad() {}

  /**
   * The gradients that go back through a linear layer.
   *
   * @param input with respect to the layer's input, (n, in)
   * @param weight with respect to its weight, (in, out)
   * @param bias with respect to its bias, (out)
   */
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  /**
   * All three gradients of a linear layer.
   *
   * @param input what went in, (n, in); not modified
   * @param weight the layer's weight, (in, out); not modified
   * @param outputGrad the gradient with respect to what came out, (n, out); not modified
   * @return three new tensors
   */
  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    // TODO
    return Todo.todo("work out the three gradients");
  }
}
