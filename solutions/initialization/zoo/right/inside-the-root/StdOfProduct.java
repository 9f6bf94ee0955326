package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    float meanSquare = x.pow(2).sum().div(x.numel()).item();
    double variance = x.size(1) * Math.pow(weightStd, 2) * meanSquare;
    return Math.sqrt(variance);
  }
}
