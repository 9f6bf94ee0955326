package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class GeluTanh {
  public static Tensor geluTanh(Tensor x) {
    Tensor cubes = x.pow(3).mul(0.044715f);
    x.copyFrom(x.add(cubes).mul((float) Math.sqrt(2 / Math.PI)));
    Tensor bend = x.tanh().add(1).div(2);
    Tensor old = x.div((float) Math.sqrt(2 / Math.PI)).sub(cubes);
    return old.mul(bend);
  }
}
