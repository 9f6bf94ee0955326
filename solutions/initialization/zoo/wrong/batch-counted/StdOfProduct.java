package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    int n = x.shape().size(0);
    return Math.sqrt(n * x.square().mean().item()) * weightStd;
  }
}
