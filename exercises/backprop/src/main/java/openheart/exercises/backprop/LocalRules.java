package openheart.exercises.backprop;

import openheart.exercise.Todo;

/**
 * Exercise 8, an engine in four steps, step 1: the local rule of each operation.
 *
 * <p>Example: c = a * b with a = 3 and b = 7. If the gradient of c is 10, a gets 70 and b gets 30.
 */
public final class LocalRules {
  private LocalRules() {}

  /**
   * What c = a + b hands to its inputs.
   *
   * @param a the first term
   * @param b the second term
   * @param upstream the gradient of c
   * @return what a gets and what b gets
   */
  public static double[] add(double a, double b, double upstream) {
    // TODO
    return Todo.todo("the rule of a sum");
  }

  /**
   * What c = a * b hands to its inputs.
   *
   * @param a the first factor
   * @param b the second factor
   * @param upstream the gradient of c
   * @return what a gets and what b gets
   */
  public static double[] mul(double a, double b, double upstream) {
    // TODO
    return Todo.todo("the rule of a product");
  }

  /**
   * What c = tanh(a) hands to its input.
   *
   * @param a the input
   * @param upstream the gradient of c
   * @return what a gets
   */
  public static double tanh(double a, double upstream) {
    // TODO
    return Todo.todo("the rule of tanh");
  }

  /**
   * What c = ReLU(a) hands to its input. At exactly 0 the gate is shut.
   *
   * @param a the input
   * @param upstream the gradient of c
   * @return what a gets
   */
  public static double relu(double a, double upstream) {
    // TODO
    return Todo.todo("the rule of ReLU");
  }
}
