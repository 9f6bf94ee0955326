package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Softmax {
  public static Tensor softmax(Tensor scores, int dim) {
    int[] sizes = scores.shape().dims();
    int inner = 1;
    for (int axis = dim + 1; axis < sizes.length; axis++) {
      inner *= sizes[axis];
    }
    int length = sizes[dim];
    float[] numbers = scores.toArray();
    for (int start = 0; start < numbers.length; start++) {
      if (start / inner % length == 0) {
        normalize(numbers, start, length, inner);
      }
    }
    return Tensor.of(scores.shape(), numbers);
  }

  private static void normalize(float[] numbers, int start, int length, int step) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < length; k++) {
      greatest = Math.max(greatest, numbers[start + k * step]);
    }
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += Math.exp(numbers[start + k * step] - greatest);
    }
    for (int k = 0; k < length; k++) {
      int at = start + k * step;
      numbers[at] = (float) (Math.exp(numbers[at] - greatest) / sum);
    }
  }
}
