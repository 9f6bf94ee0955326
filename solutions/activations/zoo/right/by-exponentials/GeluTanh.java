package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    Tensor twice = x.add(x.pow(3).mul(0.044715f)).mul((float) Math.sqrt(8 / Math.PI));
    return x.div(twice.neg().exp().add(1));
  }
}
