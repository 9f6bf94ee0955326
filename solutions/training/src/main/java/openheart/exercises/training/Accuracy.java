package openheart.exercises.training;

import openheart.tensor.Tensor;

/** How often the network is right. */
public final class Accuracy {
  private Accuracy() {}

  /** The cast is for the division: that of two integers would give 0 or 1. */
  public static double accuracy(Tensor logits, int[] classes) {
    Tensor answers = logits.argmax(false, 1); // (n)
    int right = 0;
    for (int i = 0; i < classes.length; i++) {
      if (answers.get(i) == classes[i]) {
        right++;
      }
    }
    return (double) right / classes.length;
  }
}
