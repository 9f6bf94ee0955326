package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    float uses = 1;
    while (result.ndim() > shape.ndim()) {
      uses *= result.size(0);
      result = result.sum(0);
    }
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1) {
        uses *= result.size(dim);
        result = result.sum(true, dim);
      }
    }
    float[] numbers = result.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] /= uses;
    }
    return Tensor.of(shape, numbers);
  }
}
