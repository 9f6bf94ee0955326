package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.add(x.square().mul(0.044715f)).mul((float) Math.sqrt(2 / Math.PI));
    return x.div(2).mul(inner.tanh().add(1));
  }
}
