package openheart.exercises.training;

import java.util.function.IntFunction;
import openheart.exercise.Todo;

/**
 * Exercise 3: an epoch's batches.
 *
 * <p>Example: 5 samples in batches of 2. If the permutation is {3, 0, 4, 1, 2}, the batches are {3,
 * 0}, {4, 1} and {2}.
 */
public final class MiniBatches {
  private MiniBatches() {}

  /**
   * Shuffles the indices of the samples and cuts them into batches.
   *
   * @param samples how many samples there are, 0 or more
   * @param size how many go into a batch
   * @param permutation gives the numbers from 0 to n - 1 in random order, in another one at each
   *     call; to be called once
   * @return the indices of each batch, in the permutation's order; the last batch holds what is
   *     left over
   * @throws IllegalArgumentException if the size is less than 1
   */
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    // TODO
    return Todo.todo("shuffle and cut");
  }
}
