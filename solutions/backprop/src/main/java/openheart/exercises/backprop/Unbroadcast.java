package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** A stretch undone on the way back. */
public final class Unbroadcast {
  private Unbroadcast() {}

  /** First the axes that were added on the left, then those of size 1, which stay. */
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      result = result.sum(0);
    }
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }
}
