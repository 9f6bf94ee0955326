package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    Tensor weights = Tensor.randn(x.size(1), outputs).mul((float) weightStd);
    return x.matmul(weights).std().item();
  }
}
