package openheart.exercises.training;

import java.util.Arrays;
import java.util.function.IntFunction;

/** An epoch's batches. */
public final class MiniBatches {
  private MiniBatches() {}

  /** Whole batches and, if samples are left over, one more: the quotient is rounded up. */
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("a batch of " + size + " samples; it needs 1 or more");
    }
    int[] order = permutation.apply(samples);
    int[][] batches = new int[(samples + size - 1) / size][];
    for (int b = 0; b < batches.length; b++) {
      int start = b * size;
      batches[b] = Arrays.copyOfRange(order, start, Math.min(start + size, samples));
    }
    return batches;
  }
}
