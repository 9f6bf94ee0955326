package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** The slope of leaky ReLU, and of ReLU with it. */
public final class LeakyReluSlope {
  private LeakyReluSlope() {}

  /** One slope on each side; at 0, that of the left. */
  public static Tensor leakyReluSlope(Tensor x, float a) {
    return Tensor.where(x.gt(0), Tensor.scalar(1), Tensor.scalar(a));
  }
}
