package openheart.exercises.initialization;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 1: the standard deviation of a product, foretold.
 *
 * <p>Example: x = [[3, 4], [0, 5]], 3 outputs, weights of standard deviation 0.4. The squares of
 * the inputs are 9, 16, 0 and 25, on average 12.5, and each sum has 2 terms: the variance is 2 *
 * 0.16 * 12.5 = 4, the standard deviation 2.
 */
public final class StdOfProduct {
  private StdOfProduct() {}

  /**
   * The standard deviation to expect in x times a matrix of random weights, without drawing them.
   *
   * @param x (batch, inputs), of any mean; not modified
   * @param outputs the weights' second size: they are of shape (inputs, outputs)
   * @param weightStd the weights' standard deviation; their mean is 0
   * @return the standard deviation of the product's numbers, on average over all draws of weights
   */
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    // TODO
    return Todo.todo("foretell the standard deviation");
  }
}
