package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    float sum = bias;
    for (int j = 0; j < x.length; j++) {
      sum += weights[j] * x[j];
    }
    return sum;
  }
}
