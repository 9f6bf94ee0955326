package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class ReluGrad {
  public static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    Tensor leaf = input.detach().requiresGrad(true);
    leaf.relu().backward(outputGrad);
    return leaf.grad();
  }
}
