package openheart.exercises.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    List<int[]> batches = new ArrayList<>();
    for (int start = 0; start < samples; start += size) {
      int[] batch = new int[size];
      for (int i = 0; i < size; i++) {
        batch[i] = order[(start + i) % samples];
      }
      batches.add(batch);
    }
    return batches.toArray(int[][]::new);
  }
}
