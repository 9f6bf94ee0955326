package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.add(x.pow(3).mul(0.044715f)).mul((float) (2 / Math.PI));
    return x.div(2).mul(inner.tanh().add(1));
  }
}
