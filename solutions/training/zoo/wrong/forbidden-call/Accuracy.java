package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    Tensor truth = Tensor.zeros(classes.length);
    for (int i = 0; i < classes.length; i++) {
      truth.set(classes[i], i);
    }
    return logits.argmax(false, 1).eq(truth).mean().item();
  }
}
