package openheart.exercises.feedforward;

import java.util.stream.IntStream;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (weights.length != x.length) {
      throw new IllegalArgumentException("as many weights as inputs, please");
    }
    double sum = IntStream.range(0, x.length).mapToDouble(j -> (double) weights[j] * x[j]).sum();
    return (float) (sum + bias);
  }
}
