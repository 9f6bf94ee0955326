package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class ReluGrad {
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    return input.gt(0).mul(outputGrad.gt(0)).mul(outputGrad);
  }
}
