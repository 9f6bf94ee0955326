package openheart.exercises.feedforward;

public final class BatchedLayer {
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    int outputs = bias.length;
    if (x.length % inputs != 0 || weight.length != outputs * inputs) {
      throw new IllegalArgumentException("sizes");
    }
    float[] result = new float[x.length / inputs * outputs];
    int at = 0;
    for (int sample = 0; sample < x.length; sample += inputs) {
      int row = 0;
      for (float b : bias) {
        double sum = 0;
        for (int j = 0; j < inputs; j++) {
          sum += (double) x[sample + j] * weight[row++];
        }
        result[at++] = (float) (sum + b);
      }
    }
    return result;
  }
}
