package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    float sum = bias;
    for (float input : x) {
      for (float weight : weights) {
        sum += input * weight;
      }
    }
    return sum;
  }
}
