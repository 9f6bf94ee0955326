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
    return new int[] {greatest(logits.toArray())};
  }

  private static int[] integers(Tensor numbers) {
    int[] integers = new int[numbers.numel()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = (int) numbers.get(i);
    }
    return integers;
  }

  private static int greatest(float[] scores) {
    int greatest = 0;
    for (int i = 1; i < scores.length; i++) {
      greatest = scores[i] > scores[greatest] ? i : greatest;
    }
    return greatest;
  }
}
