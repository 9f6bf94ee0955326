package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class CrossEntropyGrad {
  public static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    int n = logits.size(0);
    int k = logits.size(1);
    if (classes.length != n) {
      throw new IllegalArgumentException("one class per sample");
    }
    Tensor result = Tensor.zeros(n, k);
    for (int i = 0; i < n; i++) {
      if (classes[i] < 0 || classes[i] > k - 1) {
        throw new IllegalArgumentException("no such class: " + classes[i]);
      }
      double largest = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < k; j++) {
        largest = Math.max(largest, logits.get(i, j));
      }
      double sum = 0;
      for (int j = 0; j < k; j++) {
        sum += Math.exp(logits.get(i, j) - largest);
      }
      for (int j = 0; j < k; j++) {
        double p = Math.exp(logits.get(i, j) - largest) / sum;
        result.set((float) ((p - (j == classes[i] ? 1 : 0)) / n), i, j);
      }
    }
    return result;
  }
}
