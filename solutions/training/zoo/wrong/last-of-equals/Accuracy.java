package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    int right = 0;
    for (int i = 0; i < classes.length; i++) {
      int best = 0;
      for (int c = 1; c < logits.size(1); c++) {
        best = logits.get(i, c) >= logits.get(i, best) ? c : best;
      }
      if (best == classes[i]) {
        right++;
      }
    }
    return (double) right / classes.length;
  }
}
