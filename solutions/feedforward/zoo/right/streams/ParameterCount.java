package openheart.exercises.feedforward;

import java.util.stream.IntStream;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    if (IntStream.of(sizes).anyMatch(size -> size <= 0)) {
      throw new IllegalArgumentException("sizes are 1 or more");
    }
    return IntStream.range(1, sizes.length)
        .mapToLong(i -> (long) sizes[i] * sizes[i - 1] + sizes[i])
        .sum();
  }
}
