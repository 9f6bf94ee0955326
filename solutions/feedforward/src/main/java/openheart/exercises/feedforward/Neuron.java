package openheart.exercises.feedforward;

/** One neuron. */
public final class Neuron {
  private Neuron() {}

  /** The sum starts at the bias, which is so added once. */
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException(x.length + " inputs, " + weights.length + " weights");
    }
    float sum = bias;
    for (int j = 0; j < x.length; j++) {
      sum += weights[j] * x[j];
    }
    return sum;
  }
}
