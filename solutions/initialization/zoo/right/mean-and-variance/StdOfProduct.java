package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    double mean = x.mean().item();
    double variance = x.var(0, false, 0, 1).item();
    return Math.sqrt(x.size(1)) * weightStd * Math.sqrt(variance + mean * mean);
  }
}
