package openheart.exercises.modules;

import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

public final class MyLinear extends Module {
  private final Tensor weight;
  private final Parameter bias;

  public MyLinear(Tensor weight, Tensor bias) {
    this.weight = weight.cloned().requiresGrad(true);
    this.bias = parameter("bias", bias);
  }

  @Override
  protected Tensor forward(Tensor x) {
    return x.matmul(weight.t()).add(bias); // (batch, outputs)
  }
}
