package openheart.exercises.backprop;

import java.util.function.BinaryOperator;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: a whole pass there and back, through a linear layer, a ReLU and another linear layer.
 *
 * <p>Example: the chapter's small network:
 *
 * <pre>
 *   x   [[1, 2], [-1, 1]]      y   [2, -1]
 *   w1  [[1, -1], [2, 1]]      b1  [-3, 0]
 *   w2  [[1], [-2]]            b2  [1]
 * </pre>
 *
 * The gradient of w2 is [[-2], [-5]], that of b2 [-3], of w1 [[-1, -2], [-2, 8]], of b1 [-1, 6].
 */
public final class ForwardAndBackward {
  private ForwardAndBackward() {}

  /**
   * The network's parameters, or one gradient for each of them, in the same shapes.
   *
   * @param w1 the first layer's weight, (in, hidden)
   * @param b1 its bias, (hidden)
   * @param w2 the last layer's weight, (hidden, 1)
   * @param b2 its bias, (1)
   */
  public record Parameters(Tensor w1, Tensor b1, Tensor w2, Tensor b2) {}

  /**
   * The gradients that go back through a linear layer.
   *
   * @param input with respect to the layer's input, (n, in)
   * @param weight with respect to its weight, (in, out)
   * @param bias with respect to its bias, (out)
   */
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  /** The way back through a linear layer, as in exercise 3. */
  @FunctionalInterface
  public interface LinearGrad {
    /** From the layer's input, its weight, and the gradient with respect to its output. */
    LinearGrads of(Tensor input, Tensor weight, Tensor outputGrad);
  }

  /**
   * The gradients of the network's mean squared error with respect to its four parameters.
   *
   * @param x the batch, (n, in); not modified
   * @param y the targets, (n); not modified
   * @param parameters of the network; not modified
   * @param mseGrad from the predictions (n, 1) and the targets, the gradient with respect to the
   *     predictions
   * @param reluGrad from a ReLU's input and the gradient with respect to its output, the gradient
   *     with respect to its input
   * @param linearGrad the way back through a linear layer
   * @return one gradient for each parameter
   */
  public static Parameters forwardAndBackward(
      Tensor x,
      Tensor y,
      Parameters parameters,
      BinaryOperator<Tensor> mseGrad,
      BinaryOperator<Tensor> reluGrad,
      LinearGrad linearGrad) {
    // TODO
    return Todo.todo("go through the network, then back from its end");
  }
}
