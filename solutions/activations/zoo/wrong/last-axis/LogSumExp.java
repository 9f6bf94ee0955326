package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, -1);
    Tensor shift = Tensor.where(greatest.isfinite(), greatest, Tensor.scalar(0));
    return scores.sub(shift).exp().sum(true, -1).log().add(shift).squeeze(-1);
  }
}
