package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** ReLU and leaky ReLU, and the slope of each. */
public final class Rectifiers {
  private Rectifiers() {}

  /** Chooses: multiplying by the comparison would make 0 times infinity, which is NaN. */
  public static Tensor relu(Tensor x) {
    return Tensor.where(x.gt(0), x, Tensor.scalar(0));
  }

  /** The comparison's 1 and 0 are the slope. */
  public static Tensor reluSlope(Tensor x) {
    return x.gt(0);
  }

  /** ReLU with another second option. */
  public static Tensor leakyRelu(Tensor x, float a) {
    return Tensor.where(x.gt(0), x, x.mul(a));
  }

  /** One number on each side. */
  public static Tensor leakyReluSlope(Tensor x, float a) {
    return Tensor.where(x.gt(0), Tensor.scalar(1), Tensor.scalar(a));
  }
}
