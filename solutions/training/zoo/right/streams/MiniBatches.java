package openheart.exercises.training;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

public final class MiniBatches {
  public static int[][] miniBatches(int samples, int size, IntFunction<int[]> permutation) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = permutation.apply(samples);
    return IntStream.iterate(0, start -> start < samples, start -> start + size)
        .mapToObj(start -> Arrays.stream(order).skip(start).limit(size).toArray())
        .toArray(int[][]::new);
  }
}
