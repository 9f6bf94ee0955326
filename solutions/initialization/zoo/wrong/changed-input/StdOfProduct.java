package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    for (int row = 0; row < x.size(0); row++) {
      for (int column = 0; column < x.size(1); column++) {
        x.set(x.get(row, column) * x.get(row, column), row, column);
      }
    }
    return Math.sqrt(x.size(1) * x.mean().item()) * weightStd;
  }
}
