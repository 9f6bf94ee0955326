package openheart.exercises.modules;

import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

/** A linear layer that knows its parameters. */
public final class MyLinear extends Module {
  private final Parameter weight;
  private final Parameter bias;

  /** What is registered is what forward must use, so the fields hold the parameters. */
  public MyLinear(Tensor weight, Tensor bias) {
    this.weight = parameter("weight", weight);
    this.bias = parameter("bias", bias);
  }

  @Override
  protected Tensor forward(Tensor x) {
    return x.matmul(weight.t()).add(bias); // (batch, outputs)
  }
}
