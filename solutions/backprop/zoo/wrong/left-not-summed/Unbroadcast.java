package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }
}
