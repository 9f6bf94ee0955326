package openheart.exercises.einsum;

import openheart.exercise.Todo;

/**
 * Exercise 4: a diagonal and its sum, the trace, by one loop.
 *
 * <p>Example: of {1, 2, 3, 4, 5, 6, 7, 8, 9}, of shape {3, 3}, the diagonal is {1, 5, 9} and the
 * trace {15}.
 */
public final class Diagonal {
  private Diagonal() {}

  /**
   * Walks down a diagonal, and keeps its numbers ({@code ii->i}, for a matrix) or adds them up
   * ({@code ii->}).
   *
   * @param numbers a tensor's numbers, in row-major order (the last axis runs fastest); not
   *     modified
   * @param shape the sizes of its axes, one or more, all of the same size, which is not 0; not
   *     modified
   * @param kept whether the letter is kept in the result
   * @return a new array: the numbers whose coordinates are all equal, in order, or only their sum
   * @throws IllegalArgumentException if the sizes are not all equal
   */
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    // TODO
    return Todo.todo("walk down the diagonal");
  }
}
