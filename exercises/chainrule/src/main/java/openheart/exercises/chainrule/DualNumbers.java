package openheart.exercises.chainrule;

import openheart.exercise.Todo;

/**
 * Exercise 3: arithmetic that carries derivatives along.
 *
 * <p>Example:
 *
 * <pre>
 *   add((2, 3), (5, 10)) = (7, 13)
 *   mul((2, 3), (5, 10)) = (10, 35)
 *   sin((0.5, 2)) = (0.4794, 1.7552)
 *   exp((1, 2)) = (2.7183, 5.4366)
 * </pre>
 */
public final class DualNumbers {
  private DualNumbers() {}

  /**
   * A number and its derivative.
   *
   * @param value what has been computed so far
   * @param slope how fast it changes with the input of the whole computation
   */
  public record Dual(double value, double slope) {}

  /** The sum, and its slope. */
  public static Dual add(Dual a, Dual b) {
    // TODO
    return Todo.todo("add two dual numbers");
  }

  /** The product, and its slope. */
  public static Dual mul(Dual a, Dual b) {
    // TODO
    return Todo.todo("multiply two dual numbers");
  }

  /** The sine of a, and its slope. */
  public static Dual sin(Dual a) {
    // TODO
    return Todo.todo("take the sine of a dual number");
  }

  /** e to the power of a, and its slope. */
  public static Dual exp(Dual a) {
    // TODO
    return Todo.todo("take the exponential of a dual number");
  }
}
