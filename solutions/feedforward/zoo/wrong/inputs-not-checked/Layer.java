package openheart.exercises.feedforward;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Layer {
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    if (!bias.shape().equals(Shape.of(weight.size(0)))) {
      throw new IllegalArgumentException("bias " + bias.shape());
    }
    Tensor result = Tensor.zeros(1, weight.size(0));
    for (int k = 0; k < weight.size(0); k++) {
      float sum = bias.get(k);
      for (int j = 0; j < weight.size(1); j++) {
        sum += weight.get(k, j) * x.get(0, j);
      }
      result.set(sum, 0, k);
    }
    return result;
  }
}
