package openheart.exercises.training;

import java.util.function.IntFunction;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    int full = samples / size;
    int left = samples % size;
    int[][] batches = new int[left == 0 ? full : full + 1][size];
    if (left > 0) {
      batches[full] = new int[left];
    }
    for (int i = 0; i < samples; i++) {
      batches[i / size][i % size] = order[i];
    }
    return batches;
  }
}
