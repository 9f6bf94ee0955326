package openheart.exercises.feedforward;

public final class Neuron {
  public static float neuron(float[] x, float[] weights, float bias) {
    return 15;
  }
}
