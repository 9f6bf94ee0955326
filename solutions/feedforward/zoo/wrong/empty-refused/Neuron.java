package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length == 0 || x.length != weights.length) {
      throw new IllegalArgumentException("lengths");
    }
    float sum = bias;
    for (int j = 0; j < x.length; j++) {
      sum += weights[j] * x[j];
    }
    return sum;
  }
}
