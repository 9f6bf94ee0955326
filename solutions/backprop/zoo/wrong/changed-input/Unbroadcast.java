package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      Tensor first = result.select(0, 0);
      for (int i = 1; i < result.size(0); i++) {
        first.copyFrom(first.add(result.select(0, i)));
      }
      result = first;
    }
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }
}
