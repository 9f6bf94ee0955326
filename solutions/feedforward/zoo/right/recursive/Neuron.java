package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    return from(0, x, weights) + bias;
  }

  private static float from(int j, float[] x, float[] w) {
    return j == x.length ? 0 : x[j] * w[j] + from(j + 1, x, w);
  }
}
