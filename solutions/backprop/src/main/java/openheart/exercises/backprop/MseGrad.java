package openheart.exercises.backprop;

import openheart.tensor.Tensor;

/** The gradient of the mean squared error. */
public final class MseGrad {
  private MseGrad() {}

  /** The errors, scaled; subtracted as lists, since (n, 1) minus (n) would be (n, n). */
  public static Tensor mseGrad(Tensor output, Tensor target) {
    Tensor errors = output.squeeze(-1).sub(target); // (n)
    return errors.mul(2f / output.size(0)).unsqueeze(-1); // (n, 1)
  }
}
