package openheart.exercises.feedforward;

import java.util.Arrays;

public final class BatchedLayer {
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    int outputs = bias.length;
    if (x.length % inputs != 0 || weight.length != outputs * inputs) {
      throw new IllegalArgumentException("sizes");
    }
    float[][] samples = rows(x, inputs);
    float[][] neurons = rows(weight, inputs);
    float[] y = new float[samples.length * outputs];
    for (int i = 0; i < samples.length; i++) {
      for (int k = 0; k < outputs; k++) {
        float sum = 0;
        for (int j = 0; j < inputs; j++) {
          sum += samples[i][j] * neurons[k][j];
        }
        y[i * outputs + k] = sum + bias[k];
      }
    }
    return y;
  }

  private static float[][] rows(float[] numbers, int length) {
    float[][] rows = new float[numbers.length / length][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = Arrays.copyOfRange(numbers, r * length, (r + 1) * length);
    }
    return rows;
  }
}
