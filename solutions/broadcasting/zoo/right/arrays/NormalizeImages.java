package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    int channels = images.size(1);
    int pixels = images.size(2) * images.size(3);
    float[] numbers = images.toArray();
    int n = numbers.length / channels;
    double[] sums = new double[channels];
    double[] squares = new double[channels];
    for (int i = 0; i < numbers.length; i++) {
      sums[i / pixels % channels] += numbers[i];
      squares[i / pixels % channels] += (double) numbers[i] * numbers[i];
    }
    for (int i = 0; i < numbers.length; i++) {
      double sum = sums[i / pixels % channels];
      double variance = (squares[i / pixels % channels] - sum * sum / n) / (n - 1);
      numbers[i] = (float) ((numbers[i] - sum / n) / Math.sqrt(variance));
    }
    return Tensor.of(images.shape(), numbers);
  }
}
