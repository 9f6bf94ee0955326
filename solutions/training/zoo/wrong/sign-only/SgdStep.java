package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class SgdStep {
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    if (!w.shape().equals(gradient.shape())) {
      throw new IllegalArgumentException("shapes " + w.shape() + " and " + gradient.shape());
    }
    Tensor moved = w.cloned().flatten();
    float[] slopes = gradient.toArray();
    for (int i = 0; i < slopes.length; i++) {
      moved.set((float) (moved.get(i) - rate * Math.signum(slopes[i])), i);
    }
    return moved.view(w.shape().dims());
  }
}
