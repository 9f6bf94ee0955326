package openheart.exercises.backprop;

import openheart.tensor.Tensor;

/** The gradient of the cross-entropy. */
public final class CrossEntropyGrad {
  private CrossEntropyGrad() {}

  /** Probabilities minus one-hot rows, over the number of samples. */
  public static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    int n = logits.size(0);
    int k = logits.size(1);
    if (classes.length != n) {
      throw new IllegalArgumentException(n + " samples, but " + classes.length + " classes");
    }
    Tensor oneHot = Tensor.zeros(n, k);
    for (int i = 0; i < n; i++) {
      if (classes[i] < 0 || classes[i] >= k) {
        throw new IllegalArgumentException("class " + classes[i] + " of " + k + ", counted from 0");
      }
      oneHot.set(1, i, classes[i]);
    }
    return logits.softmax(1).sub(oneHot).div(n);
  }
}
