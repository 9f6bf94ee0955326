package openheart.exercises.modules;

import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

public final class MyLinear extends Module {
  private final Parameter weight;
  private final Parameter bias;

  public MyLinear(Tensor weight, Tensor bias) {
    this.weight = parameter("weight", weight);
    this.bias = parameter("bias", bias);
  }

  @Override
  protected Tensor forward(Tensor x) {
    Tensor result = x.detach().matmul(weight.t()).add(bias);
    for (int i = 0; i < x.size(0); i++) {
      x.set(0, i, 0);
    }
    return result; // (batch, outputs)
  }
}
