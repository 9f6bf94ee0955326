package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor sum = scores.sub(greatest).exp().sum(dim);
    return sum.log().add(greatest);
  }
}
