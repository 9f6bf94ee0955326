package openheart.exercises.initialization;

import openheart.tensor.Tensor;

/** The standard deviation of a product, foretold. */
public final class StdOfProduct {
  private StdOfProduct() {}

  /** Each sum has one term per input; how many sums there are makes no difference. */
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    // The mean of the squares, not the variance: the inputs' mean adds to the spread too.
    double meanSquare = x.square().mean().item();
    return Math.sqrt(x.size(1) * meanSquare) * weightStd;
  }
}
