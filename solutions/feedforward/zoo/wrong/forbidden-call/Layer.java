package openheart.exercises.feedforward;

import openheart.nn.Functional;
import openheart.tensor.Tensor;

public final class Layer {
  public static Tensor layer(Tensor x, Tensor weight, Tensor bias) {
    return Functional.linear(x, weight, bias);
  }
}
