package openheart.exercises.training;

import java.util.Arrays;
import java.util.function.IntFunction;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    int length = (samples + size - 1) / size;
    int[][] batches = new int[size][];
    for (int b = 0; b < size; b++) {
      int start = Math.min(b * length, samples);
      batches[b] = Arrays.copyOfRange(order, start, Math.min(start + length, samples));
    }
    return batches;
  }
}
