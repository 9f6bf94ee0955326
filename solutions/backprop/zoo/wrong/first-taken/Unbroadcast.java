package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      result = result.select(0, 0);
    }
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1) {
        result = result.narrow(dim, 0, 1);
      }
    }
    return result;
  }
}
