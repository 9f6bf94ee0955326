package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Rectifiers {
  public static Tensor relu(Tensor x) {
    return Tensor.where(x.gt(0), x, Tensor.scalar(0));
  }

  public static Tensor reluSlope(Tensor x) {
    return x.gt(0);
  }

  public static Tensor leakyRelu(Tensor x, float a) {
    return Tensor.where(x.gt(0), x, x.mul(a));
  }

  public static Tensor leakyReluSlope(Tensor x, float a) {
    return reluSlope(x);
  }
}
