package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      result = result.sum(0);
    }
    return result;
  }
}
