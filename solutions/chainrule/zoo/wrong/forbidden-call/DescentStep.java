package openheart.exercises.chainrule;

import openheart.tensor.Tensor;

public final class DescentStep {
  public interface Partial {
    double of(int weight, double[] w);
  }

  public static double[] descentStep(double[] w, Partial partial, double rate) {
    if (!(rate >= 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException("rate " + rate);
    }
    Tensor weights = Tensor.zeros(w.length);
    Tensor gradient = Tensor.zeros(w.length);
    for (int i = 0; i < w.length; i++) {
      weights.set((float) w[i], i);
      gradient.set((float) partial.of(i, w), i);
    }
    Tensor moved = weights.sub(gradient.mul((float) rate));
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      next[i] = moved.get(i);
    }
    return next;
  }
}
