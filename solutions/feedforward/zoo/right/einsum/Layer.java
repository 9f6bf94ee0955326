package openheart.exercises.feedforward;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Layer {
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    if (!bias.shape().equals(Shape.of(weight.size(0)))) {
      throw new IllegalArgumentException("bias " + bias.shape());
    }
    if (x.size(1) != weight.size(1)) {
      throw new IllegalArgumentException("einsum would stretch a single input or weight");
    }
    return Tensor.einsum("si,oi->so", x, weight).add(bias);
  }
}
