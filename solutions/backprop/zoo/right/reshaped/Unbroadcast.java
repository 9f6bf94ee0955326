package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    int left = gradient.ndim() - shape.ndim();
    Tensor result = gradient;
    for (int dim = 0; dim < gradient.ndim(); dim++) {
      if (dim < left || shape.size(dim - left) < gradient.size(dim)) {
        result = result.sum(true, dim);
      }
    }
    return result.reshape(shape.dims());
  }
}
