package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyReluSlope {
  public static Tensor leakyReluSlope(Tensor x, float a) {
    return x.gt(0).sub(x.lt(0));
  }
}
