package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Classify {
  public static int[] classify(Tensor logits) {
    if (logits.ndim() != 2) {
      throw new IllegalArgumentException("not (batch, outputs): " + logits.shape());
    }
    int[] classes = new int[logits.size(0)];
    for (int row = 0; row < classes.length; row++) {
      if (logits.size(1) == 1) {
        classes[row] = 1 / (1 + Math.exp(-logits.get(row, 0))) > 0.5 ? 1 : 0;
        continue;
      }
      double sum = 0;
      for (int c = 0; c < logits.size(1); c++) {
        sum += Math.exp(logits.get(row, c));
      }
      double greatest = Math.exp(logits.get(row, 0)) / sum;
      for (int c = 1; c < logits.size(1); c++) {
        double probability = Math.exp(logits.get(row, c)) / sum;
        if (probability > greatest) {
          greatest = probability;
          classes[row] = c;
        }
      }
    }
    return classes;
  }
}
