package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** From a network's logits to a decision for each sample. */
public final class Classify {
  private Classify() {}

  /** A single output decides by its sign: the greatest of one would always be class 0. */
  public static int[] classify(Tensor logits) {
    if (logits.ndim() != 2) {
      throw new IllegalArgumentException(
          "logits must be (batch, outputs), these are " + logits.shape());
    }
    Tensor decisions = logits.size(1) == 1 ? logits.gt(0) : logits.argmax(false, 1);
    float[] numbers = decisions.toArray();
    int[] classes = new int[numbers.length];
    for (int sample = 0; sample < classes.length; sample++) {
      classes[sample] = (int) numbers[sample];
    }
    return classes;
  }
}
