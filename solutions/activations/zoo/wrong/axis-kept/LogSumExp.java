package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor shift = Tensor.where(greatest.isfinite(), greatest, Tensor.scalar(0));
    return scores.sub(shift).exp().sum(true, dim).log().add(shift);
  }
}
