package openheart.tensor;

/** Where the greatest or smallest element is: the first of several, the first NaN before any. */
final class Arg {

  /** Indices up to this are exact in float32. */
  private static final int EXACT = 1 << 24;

  private Arg() {}

  static int max(Tensor x) {
    return over(x, "argmax", 1);
  }

  static int min(Tensor x) {
    return over(x, "argmin", -1);
  }

  static Tensor max(Tensor x, boolean keepdim, int dim) {
    return along(x, "argmax", 1, keepdim, dim);
  }

  static Tensor min(Tensor x, boolean keepdim, int dim) {
    return along(x, "argmin", -1, keepdim, dim);
  }

  private static int over(Tensor x, String operation, int sign) {
    Extremes.checkNotEmpty(operation, x, x.numel());
    Tensor row = x.contiguous();
    return first(row.data, row.offset, row.numel(), sign);
  }

  private static Tensor along(Tensor x, String operation, int sign, boolean keepdim, int dim) {
    ReductionPlan plan = new ReductionPlan(operation, x, keepdim, new int[] {dim});
    Extremes.checkNotEmpty(operation, x, plan.count);
    if (plan.count > EXACT) {
      throw new ShapeException(
          operation, "dim " + dim + " of " + x.shape + " is too long for exact float32 indices");
    }
    Tensor rows = plan.ordered.contiguous();
    float[] indices = new float[plan.outputs];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = first(rows.data, rows.offset + i * plan.count, plan.count, sign);
    }
    return new Tensor(indices, plan.shape);
  }

  private static int first(float[] data, int from, int count, int sign) {
    int best = from;
    for (int i = from; i < from + count; i++) {
      if (Float.isNaN(data[i])) {
        return i - from;
      }
      if (sign * data[i] > sign * data[best]) {
        best = i;
      }
    }
    return best - from;
  }
}
