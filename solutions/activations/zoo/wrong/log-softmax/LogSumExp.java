package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor total = scores.sub(greatest).exp().sum(true, dim).log().add(greatest);
    return scores.sub(total);
  }
}
