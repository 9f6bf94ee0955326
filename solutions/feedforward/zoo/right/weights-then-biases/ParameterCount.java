package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    long weights = 0;
    long biases = -sizes[0];
    for (int i = 0; i < sizes.length; i++) {
      biases += sizes[i];
      weights += i + 1 < sizes.length ? (long) sizes[i] * sizes[i + 1] : 0;
    }
    return weights + biases;
  }
}
