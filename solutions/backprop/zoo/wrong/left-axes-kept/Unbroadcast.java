package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    int left = gradient.ndim() - shape.ndim();
    for (int dim = 0; dim < gradient.ndim(); dim++) {
      if (dim < left || shape.size(dim - left) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }
}
