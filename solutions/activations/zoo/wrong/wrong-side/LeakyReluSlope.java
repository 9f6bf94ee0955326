package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyReluSlope {
  public static Tensor leakyReluSlope(Tensor x, float a) {
    return Tensor.where(x.gt(0), Tensor.scalar(a), Tensor.scalar(1));
  }
}
