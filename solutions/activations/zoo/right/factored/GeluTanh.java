package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.mul(0.7978846f).mul(x.square().mul(0.044715f).add(1));
    return x.add(x.mul(inner.tanh())).mul(0.5f);
  }
}
