package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    long count = 0;
    for (int i = 1; i < sizes.length; i++) {
      count += (long) sizes[i - 1] * sizes[i];
    }
    return count;
  }
}
