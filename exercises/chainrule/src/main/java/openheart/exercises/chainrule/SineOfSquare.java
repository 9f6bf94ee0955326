package openheart.exercises.chainrule;

import openheart.exercise.Todo;

/**
 * Exercise 1: the derivative of sin(x^2), by the chain rule.
 *
 * <p>Example: {@code derivative(1.5)} is -1.8845.
 */
public final class SineOfSquare {
  private SineOfSquare() {}

  /**
   * The slope of sin(x^2), from its formula: no step is taken.
   *
   * @param x where, in radians once it is squared
   * @return how fast sin(x^2) changes with x
   */
  public static double derivative(double x) {
    // TODO
    return Todo.todo("multiply the derivatives of the two links");
  }
}
