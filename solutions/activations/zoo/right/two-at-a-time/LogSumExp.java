package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class LogSumExp {
  public static Tensor logSumExp(Tensor scores, int dim) {
    Tensor total = scores.select(dim, 0);
    for (int k = 1; k < scores.size(dim); k++) {
      total = both(total, scores.select(dim, k));
    }
    return total;
  }

  private static Tensor both(Tensor a, Tensor b) {
    float[] x = a.toArray();
    float[] y = b.toArray();
    for (int i = 0; i < x.length; i++) {
      float greater = Math.max(x[i], y[i]);
      float lesser = Math.min(x[i], y[i]);
      boolean plain = !Float.isInfinite(greater);
      x[i] = plain ? greater + (float) Math.log1p(Math.exp(lesser - greater)) : greater;
    }
    return Tensor.of(a.shape(), x);
  }
}
