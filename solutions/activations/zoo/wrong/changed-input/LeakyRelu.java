package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyRelu {
  public static Tensor leakyRelu(Tensor x, float a) {
    Tensor flat = x.view(x.numel());
    for (int i = 0; i < flat.numel(); i++) {
      if (flat.get(i) < 0) {
        flat.set(a * flat.get(i), i);
      }
    }
    return x;
  }
}
