package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    double mean = x.mean().item();
    return Math.sqrt(x.size(1) * mean * mean) * weightStd;
  }
}
