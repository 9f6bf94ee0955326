package openheart.exercises.einsum;

import openheart.exercise.Todo;

/**
 * Exercise 6: any equation, evaluated with counters and steps.
 *
 * <p>Example: the equation {@code ik,kj->ij} of the two matrices of the chapter, that is, letters
 * {"ik", "kj"}, output "ij", numbers {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}} and shapes {{2,
 * 3}, {3, 2}}, is {58, 64, 139, 154}.
 */
public final class EvaluateByLoops {
  private EvaluateByLoops() {}

  /**
   * Evaluates an equation that has been read already.
   *
   * @param letters those of each operand, one for each of its axes; not modified
   * @param output the letters of the result, each of them once and in some operand
   * @param numbers those of each operand, in row-major order (the last axis runs fastest); not
   *     modified
   * @param shapes the sizes of each operand's axes, none of them 0; not modified
   * @return a new array with the result's numbers, in row-major order; a single one if output is
   *     empty
   * @throws IllegalArgumentException if a letter stands for two different sizes, even if one of
   *     them is 1
   */
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    // TODO
    return Todo.todo("evaluate with counters and steps");
  }
}
