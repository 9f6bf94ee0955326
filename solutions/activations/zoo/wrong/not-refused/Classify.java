package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Classify {
  public static int[] classify(Tensor logits) {
    float[] classes = (logits.size(-1) == 1 ? logits.gt(0) : logits.argmax(false, -1)).toArray();
    int[] decisions = new int[classes.length];
    for (int sample = 0; sample < decisions.length; sample++) {
      decisions[sample] = (int) classes[sample];
    }
    return decisions;
  }
}
