package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    return Tensor.of(x).matmul(Tensor.of(weights)).item() + bias;
  }
}
