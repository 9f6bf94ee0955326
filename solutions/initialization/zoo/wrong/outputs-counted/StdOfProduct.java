package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    double meanSquare = x.square().mean().item();
    return Math.sqrt(outputs * meanSquare) * weightStd;
  }
}
