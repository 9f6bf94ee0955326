package openheart.exercises.chainrule;

import openheart.exercise.Todo;

/**
 * Exercise 5: one step of gradient descent, for several weights at once.
 *
 * <p>Example: the loss is (w0 + 2 w1 - 3)^2, and w is {1, 2}. The bracket is 2, so the partial
 * derivatives are 2 * 2 * 1 = 4 and 2 * 2 * 2 = 8. At a rate of 0.125 the result is {0.5, 1}.
 */
public final class DescentStep {
  private DescentStep() {}

  /** The partial derivatives of a loss. You are given them. */
  @FunctionalInterface
  public interface Partial {
    /**
     * How fast the loss changes with one of the weights.
     *
     * @param weight which one, from 0 on
     * @param w all the weights, the point at which the derivative is taken
     */
    double of(int weight, double[] w);
  }

  /**
   * The weights after one step against the gradient.
   *
   * @param w the weights now, one or more; not modified
   * @param partial the partial derivatives of the loss
   * @param rate the learning rate, 0 or more and finite
   * @return a new array with the weights after the step
   * @throws IllegalArgumentException if the rate is negative, infinite or NaN
   */
  public static double[] descentStep(double[] w, Partial partial, double rate) {
    // TODO
    return Todo.todo("take one step downhill");
  }
}
