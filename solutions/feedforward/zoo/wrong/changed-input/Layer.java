package openheart.exercises.feedforward;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Layer {
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    if (!bias.shape().equals(Shape.of(weight.size(0)))) {
      throw new IllegalArgumentException("bias " + bias.shape());
    }
    if (x.size(1) != weight.size(1)) {
      throw new IllegalArgumentException("inputs");
    }
    for (int k = 0; k < weight.size(0); k++) {
      for (int j = 0; j < weight.size(1); j++) {
        bias.set(bias.get(k) + weight.get(k, j) * x.get(0, j), k);
      }
    }
    return bias.unsqueeze(0);
  }
}
