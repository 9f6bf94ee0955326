package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

public final class Collapse {
  public record Affine(Tensor weight, Tensor bias) {}

  public static Affine collapse(Affine first, Affine second) {
    Tensor transposed = first.weight().t().matmul(second.weight().t()); // (inputs, outputs)
    Tensor row = first.bias().unsqueeze(0).matmul(second.weight().t()); // (1, outputs)
    return new Affine(transposed.t(), row.add(second.bias()).squeeze(0));
  }
}
