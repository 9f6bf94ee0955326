package openheart.exercises.feedforward;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: a batch goes through a stack of layers.
 *
 * <p>Example: a 2-3-1 network.
 *
 * <pre>
 *   x         [[1, 2]]                           shape (1, 2)
 *   weights   [[1, 0], [0, 1], [1, 1]]           shape (3, 2), and then
 *             [[1, 2, 3]]                        shape (1, 3)
 *   biases    [0, 0, 1]                          shape (3), and then
 *             [5]                                shape (1)
 *   hidden    [[1, 2, 4]]                        shape (1, 3)
 *   result    [[1*1 + 2*2 + 3*4 + 5]] = [[22]]   shape (1, 1)
 * </pre>
 */
public final class Forward {
  private Forward() {}

  /** One linear layer. You are given one that works. */
  @FunctionalInterface
  public interface LinearLayer {
    /**
     * The layer's outputs for a batch.
     *
     * @param x (samples, inputs)
     * @param weight (outputs, inputs)
     * @param bias (outputs)
     * @return (samples, outputs)
     */
    Tensor call(Tensor x, Tensor weight, Tensor bias);
  }

  /**
   * The output of the last layer. With no layers at all, that is the input.
   *
   * @param x (samples, inputs); not modified
   * @param weights one tensor per layer, from the input to the output; not modified
   * @param biases one tensor per layer, in the same order; not modified
   * @param linear computes one layer
   * @return (samples, outputs of the last layer)
   * @throws IllegalArgumentException if there are not as many biases as weights
   */
  public static Tensor forward(Tensor x, Tensor[] weights, Tensor[] biases, LinearLayer linear) {
    // TODO
    return Todo.todo("hand the output of each layer to the next");
  }
}
