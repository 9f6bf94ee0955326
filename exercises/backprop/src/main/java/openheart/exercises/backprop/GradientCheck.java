package openheart.exercises.backprop;

import java.util.function.ToDoubleFunction;
import openheart.exercise.Todo;

/**
 * Exercise 7: a gradient compared with central differences.
 *
 * <p>Example: the function x0^3 + 2 x1 at [2, 5], with step 0.1, has the central differences 12.01
 * and 2. The gradient [12, 3] is off by 0.01 / 12.01 in its first number and by 1 / 2 in its
 * second: the answer is 0.5.
 */
public final class GradientCheck {
  private GradientCheck() {}

  /**
   * How far a gradient is from the central differences at its worst place. With q for the
   * difference quotient of one number and g for its gradient, that place is off by |g - q|, divided
   * by |q| where |q| is greater than 1.
   *
   * @param function of as many numbers as x holds
   * @param x where to look; not modified
   * @param gradient the gradient to check, one number for each of x; not modified
   * @param step how far a number is moved to each side
   * @return the largest of these errors, 0 if there are no numbers, NaN if any of them is NaN
   * @throws IllegalArgumentException if there are not as many gradients as numbers
   */
  public static double worstError(
      ToDoubleFunction<double[]> function, double[] x, double[] gradient, double step) {
    // TODO
    return Todo.todo("move each number to both sides and compare");
  }
}
