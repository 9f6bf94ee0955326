package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LeakyReluSlope {
  public static Tensor leakyReluSlope(Tensor x, float a) {
    Tensor flat = x.view(x.numel());
    for (int i = 0; i < flat.numel(); i++) {
      flat.set(flat.get(i) > 0 ? 1 : a, i);
    }
    return x;
  }
}
