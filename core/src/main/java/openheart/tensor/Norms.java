package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

/** Lengths of vectors. */
final class Norms {

  private static final String NODE = "LinalgVectorNormBackward0";

  private Norms() {}

  static Tensor norm(Tensor x, double p, boolean keepdim, int... dims) {
    if (Double.isNaN(p)) {
      throw new IllegalArgumentException("norm: p is nan; it is 2 for length as usual");
    }
    ReductionPlan plan = new ReductionPlan("norm", x, keepdim, dims);
    if (p == 2) {
      Tensor norm = Reductions.result(plan, roots(Folding.fold(Reducer.SQUARES, plan)));
      return record(
          norm, NODE, to(x, g -> x.mul(plan.spread(Reductions.quotient(g, norm))), x, norm));
    }
    if (Double.isInfinite(p)) {
      Extremes.checkNotEmpty("norm", x, plan.count);
    }
    float[] rows = plan.rows(x);
    double[] norms = new double[plan.outputs];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = norm(rows, i * plan.count, plan.count, p);
    }
    Tensor norm = Reductions.result(plan, norms);
    return record(
        norm, NODE, to(x, g -> gradient(plan, plan.rows(x), norm.toArray(), g, p), x, norm));
  }

  private static double[] roots(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(values[i]);
    }
    return values;
  }

  private static double norm(float[] x, int from, int count, double p) {
    if (Double.isInfinite(p)) {
      double best = Math.abs(x[from]);
      for (int i = from + 1; i < from + count; i++) {
        best = p > 0 ? Math.max(best, Math.abs(x[i])) : Math.min(best, Math.abs(x[i]));
      }
      return best;
    }
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += p == 1 ? Math.abs(x[i]) : power(Math.abs(x[i]), p);
    }
    return p == 0 || p == 1 ? sum : StrictMath.pow(sum, 1 / p);
  }

  /** To a power; NaN to the power of 0 is one element all the same, and 0 none. */
  private static double power(double size, double p) {
    return p == 0 ? size == 0 ? 0 : 1 : StrictMath.pow(size, p);
  }

  private static Tensor gradient(ReductionPlan plan, float[] x, float[] norms, Tensor g, double p) {
    float[] upstream = g.toArray();
    float[] result = new float[x.length];
    for (int row = 0; row < norms.length; row++) {
      int from = row * plan.count;
      int ties = Double.isInfinite(p) ? ties(x, from, plan.count, norms[row]) : 1;
      for (int i = from; i < from + plan.count; i++) {
        result[i] = (float) (upstream[row] / ties * slope(x[i], norms[row], p));
      }
    }
    return plan.ofRows(result);
  }

  private static int ties(float[] x, int from, int count, float size) {
    int ties = 0;
    for (int i = from; i < from + count; i++) {
      ties += Math.abs(x[i]) == size ? 1 : 0;
    }
    return Math.max(1, ties);
  }

  /** sign(x) (|x| / norm)^(p - 1), and 0 where there is no slope. */
  private static double slope(float x, float norm, double p) {
    double sign = x > 0 ? 1 : x < 0 ? -1 : x;
    double size = Math.abs(x);
    if (p == 1) {
      return sign;
    }
    if (p == 0 || norm == 0 || size == 0) {
      return 0;
    }
    if (Double.isInfinite(p)) {
      return size == norm ? sign : 0;
    }
    return sign * StrictMath.pow(size / norm, p - 1);
  }
}
