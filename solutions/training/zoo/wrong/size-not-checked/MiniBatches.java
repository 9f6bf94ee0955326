package openheart.exercises.training;

import java.util.Arrays;
import java.util.function.IntFunction;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    int[] order = permutation.apply(samples);
    int[][] batches = new int[(samples + size - 1) / size][];
    for (int b = 0; b < batches.length; b++) {
      batches[b] = Arrays.copyOfRange(order, b * size, Math.min((b + 1) * size, samples));
    }
    return batches;
  }
}
