package openheart.exercises.feedforward;

public final class BatchedLayer {
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    int outputs = bias.length;
    int samples = x.length / inputs;
    if (samples * inputs != x.length || outputs * inputs != weight.length) {
      throw new IllegalArgumentException("the arrays do not fit");
    }
    float[] y = new float[samples * outputs];
    for (int cell = 0; cell < y.length; cell++) {
      y[cell] = bias[cell % outputs];
    }
    for (int j = 0; j < inputs; j++) {
      for (int i = 0; i < samples; i++) {
        for (int k = 0; k < outputs; k++) {
          y[i * outputs + k] += x[i * inputs + j] * weight[k * inputs + j];
        }
      }
    }
    return y;
  }
}
