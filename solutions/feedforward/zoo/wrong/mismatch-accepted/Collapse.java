package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

public final class Collapse {
  public record Affine(Tensor weight, Tensor bias) {}

  public static Affine collapse(Affine first, Affine second) {
    int outputs = second.weight().size(0);
    int hidden = Math.min(first.weight().size(0), second.weight().size(1));
    int inputs = first.weight().size(1);
    Tensor weight = Tensor.zeros(outputs, inputs);
    Tensor bias = Tensor.zeros(outputs);
    for (int o = 0; o < outputs; o++) {
      float b = second.bias().get(o);
      for (int h = 0; h < hidden; h++) {
        b += second.weight().get(o, h) * first.bias().get(h);
      }
      bias.set(b, o);
      for (int i = 0; i < inputs; i++) {
        float sum = 0;
        for (int h = 0; h < hidden; h++) {
          sum += second.weight().get(o, h) * first.weight().get(h, i);
        }
        weight.set(sum, o, i);
      }
    }
    return new Affine(weight, bias);
  }
}
