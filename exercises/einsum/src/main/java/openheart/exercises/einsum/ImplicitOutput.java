package openheart.exercises.einsum;

import openheart.exercise.Todo;

/**
 * Exercise 2: the result that an equation without an arrow has.
 *
 * <p>Example: {@code implicitOutput("ik,kj")} is {@code "ij"}.
 */
public final class ImplicitOutput {
  private ImplicitOutput() {}

  /**
   * Infers the letters of the result.
   *
   * @param operands the letters of each operand, a to z and A to Z, separated by commas; spaces
   *     mean nothing
   * @return the letters that stand exactly once, in alphabetical order, capitals first
   */
  public static String implicitOutput(String operands) {
    // TODO
    return Todo.todo("infer the letters of the result");
  }
}
