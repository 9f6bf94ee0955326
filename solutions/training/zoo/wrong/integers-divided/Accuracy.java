package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    Tensor answers = logits.argmax(false, 1);
    int right = 0;
    for (int i = 0; i < classes.length; i++) {
      if (answers.get(i) == classes[i]) {
        right++;
      }
    }
    return right / classes.length;
  }
}
