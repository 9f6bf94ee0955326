package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Softmax {
  public static Tensor softmax(Tensor scores, int dim) {
    Tensor last = scores.transpose(dim, -1).contiguous();
    int length = last.size(-1);
    float[] numbers = last.toArray();
    for (int start = 0; start < numbers.length; start += length) {
      slice(numbers, start, start + length);
    }
    return Tensor.of(last.shape(), numbers).transpose(dim, -1);
  }

  private static void slice(float[] numbers, int from, int to) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      greatest = Math.max(greatest, numbers[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(numbers[i] - greatest);
    }
    for (int i = from; i < to; i++) {
      numbers[i] = (float) (Math.exp(numbers[i] - greatest) / sum);
    }
  }
}
