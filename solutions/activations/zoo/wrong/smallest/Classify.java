package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Classify {
  public static int[] classify(Tensor logits) {
    if (logits.ndim() != 2) {
      throw new IllegalArgumentException("not (batch, outputs): " + logits.shape());
    }
    if (logits.size(1) == 1) {
      return integers(logits.squeeze(1).gt(0));
    }
    int[] classes = new int[logits.size(0)];
    for (int row = 0; row < classes.length; row++) {
      for (int c = 0; c < logits.size(1); c++) {
        if (logits.get(row, c) < logits.get(row, classes[row])) {
          classes[row] = c;
        }
      }
    }
    return classes;
  }

  private static int[] integers(Tensor numbers) {
    int[] integers = new int[numbers.numel()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = (int) numbers.get(i);
    }
    return integers;
  }
}
