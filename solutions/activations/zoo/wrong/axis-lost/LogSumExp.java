package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(dim);
    return scores.sub(greatest).exp().sum(dim).log().add(greatest);
  }
}
