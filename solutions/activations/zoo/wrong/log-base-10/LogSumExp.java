package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor greatest = scores.max(true, dim);
    Tensor sum = scores.sub(greatest).exp().sum(dim);
    float[] sums = sum.toArray();
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (float) Math.log10(sums[i]);
    }
    return Tensor.of(sum.shape(), sums).add(greatest.squeeze(dim));
  }
}
