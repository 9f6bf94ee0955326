package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    long count = 0;
    for (int i = 2; i < sizes.length; i++) {
      count += (sizes[i - 1] + 1L) * sizes[i];
    }
    return count;
  }
}
