package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** GELU, approximated by tanh. */
public final class GeluTanh {
  private GeluTanh() {}

  /** The formula as it stands. */
  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.add(x.pow(3).mul(0.044715f)).mul((float) Math.sqrt(2 / Math.PI));
    return x.div(2).mul(inner.tanh().add(1));
  }
}
