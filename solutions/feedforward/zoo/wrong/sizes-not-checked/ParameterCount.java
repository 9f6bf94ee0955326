package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    long count = 0;
    for (int i = 1; i < sizes.length; i++) {
      count += (sizes[i - 1] + 1L) * sizes[i];
    }
    return count;
  }
}
