package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** Log-sum-exp along an axis, without overflow. */
public final class LogSumExp {
  private LogSumExp() {}

  /** Where the greatest is infinite nothing is taken out, and the plain formula is right. */
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor shift = Tensor.where(greatest.isfinite(), greatest, Tensor.scalar(0));
    return scores.sub(shift).exp().sum(true, dim).log().add(shift).squeeze(dim);
  }
}
