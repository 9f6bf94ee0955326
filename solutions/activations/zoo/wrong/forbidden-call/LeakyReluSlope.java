package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyReluSlope {
  public static Tensor leakyReluSlope(Tensor x, float a) {
    Tensor input = x.cloned().requiresGrad(true);
    input.leakyRelu(a).sum().backward();
    return input.grad();
  }
}
