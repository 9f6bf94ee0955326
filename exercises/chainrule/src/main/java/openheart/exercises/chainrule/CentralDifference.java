package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;
import openheart.exercise.Todo;

/**
 * Exercise 2: the slope of any function, by a step to each side.
 *
 * <p>Example: {@code centralDifference(t -> t * t * t, 2, 0.5)} is (15.625 - 3.375) / 1 = 12.25,
 * near the derivative, which is 12.
 */
public final class CentralDifference {
  private CentralDifference() {}

  /**
   * The central difference quotient.
   *
   * @param f the function; {@code f.applyAsDouble(t)} is its value at t
   * @param x where the slope is wanted
   * @param h the step to each side, positive and finite
   * @return the slope of the line through the points of f at x - h and x + h
   * @throws IllegalArgumentException if h is not greater than 0, infinite or NaN
   */
  public static double centralDifference(DoubleUnaryOperator f, double x, double h) {
    // TODO
    return Todo.todo("measure the slope between two points");
  }
}
