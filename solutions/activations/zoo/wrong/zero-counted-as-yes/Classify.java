package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Classify {
  public static int[] classify(Tensor logits) {
    if (logits.ndim() != 2) {
      throw new IllegalArgumentException("not (batch, outputs): " + logits.shape());
    }
    if (logits.size(1) == 1) {
      return integers(logits.squeeze(1).ge(0));
    }
    return integers(logits.argmax(false, 1));
  }

  private static int[] integers(Tensor numbers) {
    int[] integers = new int[numbers.numel()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = (int) numbers.get(i);
    }
    return integers;
  }
}
