package openheart.exercises.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    permutation.apply(samples); // for the next epoch
    List<int[]> batches = new ArrayList<>();
    for (int start = 0; start < samples; start += size) {
      int end = Math.min(start + size, samples);
      batches.add(Arrays.copyOfRange(order, start, end));
    }
    return batches.toArray(int[][]::new);
  }
}
