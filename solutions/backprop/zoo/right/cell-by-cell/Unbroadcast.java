package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    float[] numbers = gradient.toArray();
    float[] sums = new float[shape.numel()];
    for (int cell = 0; cell < numbers.length; cell++) {
      int rest = cell;
      int at = 0;
      int stride = 1;
      for (int back = 1; back <= shape.ndim(); back++) {
        int index = rest % gradient.size(-back);
        rest /= gradient.size(-back);
        at += shape.size(shape.ndim() - back) == 1 ? 0 : index * stride;
        stride *= shape.size(shape.ndim() - back);
      }
      sums[at] += numbers[cell];
    }
    return Tensor.of(shape, sums);
  }
}
