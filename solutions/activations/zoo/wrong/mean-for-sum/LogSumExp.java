package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor mean = scores.sub(greatest).exp().sum(true, dim).div(scores.size(dim));
    return mean.log().add(greatest).squeeze(dim);
  }
}
