package openheart.exercises.feedforward;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    int inputs = sizes[0];
    int outputs = sizes[sizes.length - 1];
    return (long) inputs * outputs + outputs;
  }
}
