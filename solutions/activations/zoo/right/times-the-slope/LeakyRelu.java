package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyRelu {
  public static Tensor leakyRelu(Tensor x, float a) {
    Tensor positive = x.gt(0);
    Tensor slope = positive.add(positive.rsub(1).mul(a));
    return x.mul(slope);
  }
}
