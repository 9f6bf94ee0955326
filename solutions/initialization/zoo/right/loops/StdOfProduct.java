package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class StdOfProduct {
  public static double stdOfProduct(Tensor x, int outputs, double weightStd) {
    double squares = 0;
    for (float number : x.toArray()) {
      squares += number * number;
    }
    return weightStd * Math.sqrt(squares / x.size(0)); // inputs times the mean: the batch is left
  }
}
