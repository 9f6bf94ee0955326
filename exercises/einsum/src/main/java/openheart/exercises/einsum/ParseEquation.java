package openheart.exercises.einsum;

import openheart.exercise.Todo;

/**
 * Exercise 1: an equation, read.
 *
 * <p>Example: {@code parseEquation("ik, kj -> ij")} is {@code {"ik", "kj", "ij"}}.
 */
public final class ParseEquation {
  private ParseEquation() {}

  /**
   * Takes an equation apart.
   *
   * @param equation the letters of each operand, separated by commas, then an arrow {@code ->} and
   *     the letters of the result; an operand or the result may have no letters; spaces mean
   *     nothing
   * @return the letters of each operand in order, and those of the result last, without spaces
   * @throws IllegalArgumentException if there is not exactly one arrow; if anything but a to z, A
   *     to Z, commas on the left and spaces stands around it; if a letter stands twice in the
   *     result, or stands there and in no operand
   */
  public static String[] parseEquation(String equation) {
    // TODO
    return Todo.todo("take the equation apart");
  }
}
