package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    return upTo(sizes.length - 1, sizes);
  }

  private static long upTo(int last, int[] sizes) {
    if (last == 0) {
      return 0;
    }
    long perNeuron = 1L + sizes[last - 1];
    return upTo(last - 1, sizes) + sizes[last] * perNeuron;
  }
}
