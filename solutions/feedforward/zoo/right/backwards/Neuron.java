package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    float sum = 0;
    int j = x.length;
    while (j > 0) {
      j--;
      sum = Math.fma(x[j], weights[j], sum);
    }
    sum += bias;
    return sum;
  }
}
