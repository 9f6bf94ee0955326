package openheart.exercises.chainrule;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class MseGrad {
  public static Tensor mseGrad(Tensor predictions, Tensor targets, float upstream) {
    int n = targets.numel();
    if (!targets.shape().equals(Shape.of(n)) || !predictions.shape().equals(Shape.of(n, 1))) {
      throw new IllegalArgumentException("shapes");
    }
    Tensor gradient = Tensor.zeros(n, 1);
    for (int i = 0; i < n; i++) {
      double error = (double) predictions.get(i, 0) - targets.get(i);
      gradient.set((float) (upstream * 2 * error / n), i, 0);
    }
    return gradient;
  }
}
