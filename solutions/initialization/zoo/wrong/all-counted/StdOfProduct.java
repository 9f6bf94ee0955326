package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    double squares = 0;
    for (float number : x.toArray()) {
      squares += number * number;
    }
    return Math.sqrt(squares) * weightStd;
  }
}
