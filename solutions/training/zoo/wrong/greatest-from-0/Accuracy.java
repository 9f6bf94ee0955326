package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    int right = 0;
    for (int i = 0; i < classes.length; i++) {
      int best = 0;
      float greatest = 0;
      for (int c = 0; c < logits.size(1); c++) {
        if (logits.get(i, c) > greatest) {
          greatest = logits.get(i, c);
          best = c;
        }
      }
      if (best == classes[i]) {
        right++;
      }
    }
    return (double) right / classes.length;
  }
}
