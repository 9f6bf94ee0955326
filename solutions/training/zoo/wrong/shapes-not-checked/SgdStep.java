package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class SgdStep {
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    return w.sub(gradient.mul((float) rate));
  }
}
