package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    for (int dim = gradient.ndim() - 1; dim >= 0; dim--) {
      int own = dim - gradient.ndim() + shape.ndim();
      if (own < 0) {
        result = result.sum(dim);
      } else if (shape.size(own) == 1) {
        result = result.sum(dim).unsqueeze(dim);
      }
    }
    return result;
  }
}
