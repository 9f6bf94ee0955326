package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Rectifiers {
  public static Tensor relu(Tensor x) {
    Tensor flat = x.view(x.numel());
    for (int i = 0; i < flat.numel(); i++) {
      if (flat.get(i) < 0) {
        flat.set(0, i);
      }
    }
    return x;
  }

  public static Tensor reluSlope(Tensor x) {
    return x.gt(0);
  }

  public static Tensor leakyRelu(Tensor x, float a) {
    return Tensor.where(x.gt(0), x, x.mul(a));
  }

  public static Tensor leakyReluSlope(Tensor x, float a) {
    return Tensor.where(x.gt(0), Tensor.scalar(1), Tensor.scalar(a));
  }
}
