package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    double right = 0;
    for (int i = 0; i < classes.length; i++) {
      int best = 0;
      for (int c = 1; c < logits.size(1); c++) {
        if (logits.get(i, c) > logits.get(i, best)) {
          best = c;
        }
      }
      right += best == classes[i] ? 1 : 0;
    }
    return right / classes.length;
  }
}
