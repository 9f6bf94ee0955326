package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

public final class Collapse {
  public record Affine(Tensor weight, Tensor bias) {}

  public static Affine collapse(Affine first, Affine second) {
    Tensor zero = Tensor.zeros(1, first.weight().size(1));
    Tensor bias = answer(zero, first, second); // (1, outputs)
    Tensor units = Tensor.eye(first.weight().size(1));
    Tensor weight = answer(units, first, second).sub(bias).t();
    return new Affine(weight, bias.squeeze(0));
  }

  private static Tensor answer(Tensor x, Affine first, Affine second) {
    Tensor hidden = x.matmul(first.weight().t()).add(first.bias());
    return hidden.matmul(second.weight().t()).add(second.bias());
  }
}
