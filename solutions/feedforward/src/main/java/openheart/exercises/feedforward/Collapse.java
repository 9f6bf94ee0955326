package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

/** Two affine layers become one. */
public final class Collapse {
  private Collapse() {}

  /** A layer of weight (outputs, inputs) and bias (outputs). */
  public record Affine(Tensor weight, Tensor bias) {}

  /** (x W1^T + b1) W2^T + b2 = x (W2 W1)^T + W2 b1 + b2; matmul refuses layers that do not fit. */
  public static Affine collapse(Affine first, Affine second) {
    Tensor weight = second.weight().matmul(first.weight()); // (outputs, inputs)
    Tensor bias = second.weight().matmul(first.bias()).add(second.bias()); // (outputs)
    return new Affine(weight, bias);
  }
}
