package openheart.exercises.feedforward;

public final class BatchedLayer {
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    int outputs = bias.length;
    if (x.length % inputs != 0 || weight.length != outputs * inputs) {
      throw new IllegalArgumentException("sizes");
    }
    int samples = x.length / inputs;
    float[] y = new float[samples * outputs];
    for (int i = 0; i < samples; i++) {
      for (int k = 0; k < outputs; k++) {
        float sum = 0;
        for (int j = 0; j < inputs; j++) {
          sum += x[i * inputs + j] * weight[k * inputs + j];
        }
        y[i * outputs + k] = sum;
      }
    }
    return y;
  }
}
