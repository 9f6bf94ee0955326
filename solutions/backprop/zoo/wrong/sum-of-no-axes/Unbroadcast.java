package openheart.exercises.backprop;

import java.util.stream.IntStream;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    int left = gradient.ndim() - shape.ndim();
    int[] gone =
        IntStream.range(0, gradient.ndim())
            .filter(dim -> dim < left || shape.size(dim - left) == 1)
            .toArray();
    return gradient.sum(gone).reshape(shape.dims());
  }
}
