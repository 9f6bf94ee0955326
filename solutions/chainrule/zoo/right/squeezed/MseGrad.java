package openheart.exercises.chainrule;

import openheart.tensor.Tensor;

public final class MseGrad {
  public static Tensor mseGrad(Tensor predictions, Tensor targets, float upstream) {
    int n = predictions.size(0);
    if (predictions.ndim() != 2 || predictions.size(1) != 1) {
      throw new IllegalArgumentException("predictions " + predictions.shape());
    }
    if (targets.ndim() != 1 || targets.size(0) != n) {
      throw new IllegalArgumentException("targets " + targets.shape());
    }
    Tensor errors = predictions.squeeze(-1).sub(targets);
    return errors.mul(2).div(n).mul(upstream).unsqueeze(-1);
  }
}
