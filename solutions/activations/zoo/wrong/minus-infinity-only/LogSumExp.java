package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor total = scores.sub(greatest).exp().sum(true, dim).log().add(greatest);
    Tensor infinite = greatest.eq(Float.NEGATIVE_INFINITY);
    return Tensor.where(infinite, greatest, total).squeeze(dim);
  }
}
