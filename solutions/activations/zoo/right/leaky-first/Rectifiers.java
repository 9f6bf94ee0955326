package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Rectifiers {
  public static Tensor relu(Tensor x) {
    return Tensor.where(x.le(0), Tensor.zerosLike(x), x);
  }

  public static Tensor reluSlope(Tensor x) {
    return x.le(0).rsub(1);
  }

  public static Tensor leakyRelu(Tensor x, float a) {
    return x.mul(leakyReluSlope(x, a));
  }

  public static Tensor leakyReluSlope(Tensor x, float a) {
    return x.gt(0).mul(1 - a).add(a);
  }
}
