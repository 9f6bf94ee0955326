package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    int[] sizes = scores.shape().dims();
    int axis = dim < 0 ? dim + sizes.length : dim;
    int outer = 1;
    for (int i = 0; i < axis; i++) {
      outer *= sizes[i];
    }
    int length = sizes[axis];
    int inner = scores.numel() / outer / length;
    float[] numbers = scores.toArray();
    float[] result = new float[outer * inner];
    for (int i = 0; i < result.length; i++) {
      int start = i / inner * length * inner + i % inner;
      result[i] = (float) slice(numbers, start, length, inner);
    }
    return Tensor.of(scores.select(dim, 0).shape(), result);
  }

  private static double slice(float[] numbers, int start, int length, int step) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < length; k++) {
      least = Math.min(least, numbers[start + k * step]);
      greatest = Math.max(greatest, numbers[start + k * step]);
    }
    if (Double.isInfinite(greatest) || Double.isInfinite(least)) {
      return Double.isInfinite(greatest) ? greatest : least;
    }
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += Math.exp(numbers[start + k * step] - greatest);
    }
    return greatest + Math.log(sum);
  }
}
