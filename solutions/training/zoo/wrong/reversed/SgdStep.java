package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class SgdStep {
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    if (!w.shape().equals(gradient.shape())) {
      throw new IllegalArgumentException("shapes " + w.shape() + " and " + gradient.shape());
    }
    return gradient.mul((float) rate).sub(w);
  }
}
