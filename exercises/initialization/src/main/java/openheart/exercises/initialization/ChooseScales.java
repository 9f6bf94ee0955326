package openheart.exercises.initialization;

import java.util.function.IntToDoubleFunction;
import openheart.exercise.Todo;

/**
 * Exercise 6: a scale for each layer of a network, chosen by what stands behind it.
 *
 * <p>Example: sizes 100, 50, 10 and 1, with a ReLU behind the first layer, a tanh behind the second
 * and nothing behind the third. The scales are He's for 100 inputs, 0.1414; Glorot's for 50 inputs,
 * 10 outputs and gain 5/3, 0.3043; LeCun's for 10 inputs, 0.3162.
 */
public final class ChooseScales {
  private ChooseScales() {}

  /** Glorot's scale as a function. */
  public interface Glorot {
    /**
     * The weights' standard deviation.
     *
     * @param fanIn the layer's inputs
     * @param fanOut its outputs
     * @param gain the factor for what stands behind it
     */
    double std(int fanIn, int fanOut, double gain);
  }

  /**
   * Chooses the weights' standard deviation for every layer.
   *
   * @param sizes the number of inputs of the network, then the number of outputs of each layer; not
   *     modified
   * @param activations what stands behind each layer: "relu", "tanh", "sigmoid" or "none"; not
   *     modified
   * @param lecun LeCun's scale, from the number of inputs
   * @param glorot Glorot's scale
   * @param he He's scale, from the number of inputs
   * @return one standard deviation per layer
   * @throws IllegalArgumentException if an activation is none of the four, or if there is not one
   *     size more than activations
   */
  public static double[] chooseScales(
      int[] sizes,
      String[] activations,
      IntToDoubleFunction lecun,
      Glorot glorot,
      IntToDoubleFunction he) {
    // TODO
    return Todo.todo("choose a scale for each layer");
  }
}
