package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      result = result.sum(0);
    }
    for (int dim = shape.ndim() - 1; dim >= 0; dim--) {
      if (shape.size(dim) == 1) {
        result = result.sum(dim);
      }
    }
    return result;
  }
}
