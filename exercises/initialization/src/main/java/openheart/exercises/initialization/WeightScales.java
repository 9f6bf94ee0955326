package openheart.exercises.initialization;

import openheart.exercise.Todo;
import openheart.tensor.Shape;

/**
 * Exercise 2: the scales of LeCun, Glorot and He.
 *
 * <p>Example: a weight of shape (50, 100) has 100 inputs and 50 outputs. LeCun's scale is 0.1,
 * Glorot's with gain 1 is 0.1155, and He's is 0.1414.
 */
public final class WeightScales {
  private WeightScales() {}

  /**
   * The standard deviation that LeCun gives a weight.
   *
   * @param weight its shape, (out, in)
   * @return the standard deviation
   * @throws IllegalArgumentException if the shape has not exactly 2 axes
   */
  public static double lecun(Shape weight) {
    // TODO
    return Todo.todo("LeCun's scale");
  }

  /**
   * The standard deviation that Glorot gives a weight.
   *
   * @param weight its shape, (out, in)
   * @param gain the factor for the activation behind the layer
   * @return the standard deviation
   * @throws IllegalArgumentException if the shape has not exactly 2 axes
   */
  public static double glorot(Shape weight, double gain) {
    // TODO
    return Todo.todo("Glorot's scale");
  }

  /**
   * The standard deviation that He gives a weight.
   *
   * @param weight its shape, (out, in)
   * @return the standard deviation
   * @throws IllegalArgumentException if the shape has not exactly 2 axes
   */
  public static double he(Shape weight) {
    // TODO
    return Todo.todo("He's scale");
  }
}
