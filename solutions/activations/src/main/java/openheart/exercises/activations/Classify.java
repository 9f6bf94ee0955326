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
    Tensor classes =
        logits.size(1) == 1 ? logits.gt(0).squeeze(1) : logits.argmax(false, 1); // (batch)
    int[] decisions = new int[logits.size(0)];
    for (int sample = 0; sample < decisions.length; sample++) {
      decisions[sample] = (int) classes.get(sample);
    }
    return decisions;
  }
}
