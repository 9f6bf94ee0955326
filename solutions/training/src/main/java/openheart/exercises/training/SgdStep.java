package openheart.exercises.training;

import openheart.tensor.Tensor;

/** One step of gradient descent. */
public final class SgdStep {
  private SgdStep() {}

  /** Without the check, broadcasting would stretch a gradient of another shape, or w itself. */
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    if (!w.shape().equals(gradient.shape())) {
      throw new IllegalArgumentException(
          "the gradient is " + gradient.shape() + ", the parameter " + w.shape());
    }
    return w.sub(gradient.mul((float) rate));
  }
}
