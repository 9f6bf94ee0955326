package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class ReluGrad {
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    Tensor shut = input.le(0);
    return outputGrad.sub(outputGrad.mul(shut));
  }
}
