package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class MseGrad {
  public static Tensor mseGrad(Tensor output, Tensor target) {
    Tensor errors = output.squeeze(-1).sub(target);
    return errors.mul(errors).div(output.size(0)).unsqueeze(-1);
  }
}
