package openheart.exercises.feedforward;

/** How many parameters a network has. */
public final class ParameterCount {
  private ParameterCount() {}

  /** A neuron has one weight for each of its inputs, and a bias. */
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("a size of " + size);
      }
    }
    long count = 0;
    for (int i = 1; i < sizes.length; i++) {
      long ofNeuron = sizes[i - 1] + 1L; // in long, or large products overflow
      count += sizes[i] * ofNeuron;
    }
    return count;
  }
}
