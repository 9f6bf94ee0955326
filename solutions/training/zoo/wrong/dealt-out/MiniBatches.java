package openheart.exercises.training;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    int count = (samples + size - 1) / size;
    int[][] batches = new int[count][];
    for (int b = 0; b < count; b++) {
      int first = b;
      batches[b] =
          IntStream.range(0, samples).filter(i -> i % count == first).map(i -> order[i]).toArray();
    }
    return batches;
  }
}
