package openheart.exercises.modules;

import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

public final class MyLinear extends Module {
  private final Parameter weight;
  private final Tensor bias;

  public MyLinear(Tensor weight, Tensor bias) {
    this.weight = parameter("weight", weight);
    this.bias = bias.cloned().requiresGrad(true);
  }

  @Override
  protected Tensor forward(Tensor x) {
    return x.matmul(weight.t()).add(bias); // (batch, outputs)
  }
}
