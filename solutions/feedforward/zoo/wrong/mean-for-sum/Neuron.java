package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    float sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += weights[j] * x[j];
    }
    return sum / x.length + bias;
  }
}
