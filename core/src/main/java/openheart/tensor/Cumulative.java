package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

/** Sums of all elements up to each. */
final class Cumulative {

  private Cumulative() {}

  static Tensor cumsum(Tensor x, int dim) {
    ReductionPlan plan = new ReductionPlan("cumsum", x, false, new int[] {dim});
    return record(sums(x, plan, false), "CumsumBackward0", to(x, g -> sums(g, plan, true)));
  }

  private static Tensor sums(Tensor x, ReductionPlan plan, boolean backwards) {
    float[] rows = plan.rows(x);
    float[] sums = new float[rows.length];
    for (int row = 0; row < rows.length; row += plan.count) {
      double sum = 0;
      for (int i = 0; i < plan.count; i++) {
        int at = row + (backwards ? plan.count - 1 - i : i);
        sum += rows[at];
        sums[at] = (float) sum;
      }
    }
    return plan.ofRows(sums);
  }
}
