package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    return x.size(1) * weightStd * weightStd * x.square().mean().item();
  }
}
