package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 3: a weight drawn by He's initialization.
 *
 * <p>Example: 2 outputs, 3 inputs, and a generator that gives 1, 2, -1, 0, -2, 3. The scale is the
 * root of 2/3, 0.8165, and the weight [[0.8165, 1.6330, -0.8165], [0.0000, -1.6330, 2.4495]].
 */
public final class KaimingNormal {
  private KaimingNormal() {}

  /**
   * Draws a weight whose standard deviation is He's.
   *
   * @param out the layer's outputs, 1 or more
   * @param in the layer's inputs, 1 or more
   * @param normal the generator: each call gives the next random number, normal, of mean 0 and
   *     standard deviation 1; called once per weight, row by row
   * @return a new tensor of shape (out, in)
   */
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    // TODO
    return Todo.todo("draw and scale the weights");
  }
}
