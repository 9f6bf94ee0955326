package openheart.exercises.feedforward;

/** A layer on a batch, by loops over plain arrays. */
public final class BatchedLayer {
  private BatchedLayer() {}

  /** Rows of x and of weight are inputs long, rows of the result outputs. */
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    int outputs = bias.length;
    if (x.length % inputs != 0 || weight.length != outputs * inputs) {
      throw new IllegalArgumentException(
          ("samples of " + inputs + " in " + x.length + " numbers, ")
              + (outputs + " neurons in " + weight.length));
    }
    int samples = x.length / inputs;
    float[] y = new float[samples * outputs];
    for (int i = 0; i < samples; i++) {
      for (int k = 0; k < outputs; k++) {
        float sum = bias[k];
        for (int j = 0; j < inputs; j++) {
          sum += weight[k * inputs + j] * x[i * inputs + j];
        }
        y[i * outputs + k] = sum;
      }
    }
    return y;
  }
}
