package openheart.exercises.feedforward;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** A layer, as a product of matrices. */
public final class Layer {
  private Layer() {}

  /** matmul refuses a weight for other inputs; a bias that broadcasts would pass unnoticed. */
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    if (!bias.shape().equals(Shape.of(weight.size(0)))) {
      throw new IllegalArgumentException(
          "a bias of " + bias.shape() + " for a weight of " + weight.shape());
    }
    return x.matmul(weight.t()).add(bias); // (1, outputs)
  }
}
