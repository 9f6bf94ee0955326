package openheart.tensor;

/** Many elements made into one, over all dims or some. */
final class Reductions {

  private Reductions() {}

  static Tensor sum(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("sum", x, keepdim, dims);
    return result(plan, Folding.fold(Reducer.SUM, plan));
  }

  static Tensor mean(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("mean", x, keepdim, dims);
    return result(plan, means(plan));
  }

  static Tensor var(Tensor x, int correction, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("var", x, keepdim, dims);
    return result(plan, variances(plan, correction));
  }

  static Tensor std(Tensor x, int correction, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("std", x, keepdim, dims);
    double[] values = variances(plan, correction);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(values[i]);
    }
    return result(plan, values);
  }

  static Tensor max(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("max", x, keepdim, dims);
    checkNotEmpty("max", x, plan.count);
    return result(plan, Folding.fold(Reducer.MAX, plan));
  }

  static Tensor min(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("min", x, keepdim, dims);
    checkNotEmpty("min", x, plan.count);
    return result(plan, Folding.fold(Reducer.MIN, plan));
  }

  static Tensor prod(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("prod", x, keepdim, dims);
    return result(plan, Folding.fold(Reducer.PRODUCT, plan));
  }

  private static double[] means(ReductionPlan plan) {
    return divided(Folding.fold(Reducer.SUM, plan), plan.count);
  }

  /** In two passes, the mean first, which loses no digits where the mean is large. */
  private static double[] variances(ReductionPlan plan, int correction) {
    double[] squares = Folding.fold(Reducer.SQUARES, plan, means(plan));
    return divided(squares, Math.max(0, (long) plan.count - correction));
  }

  private static double[] divided(double[] values, double divisor) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= divisor;
    }
    return values;
  }

  static void checkNotEmpty(String operation, Tensor x, int count) {
    if (count == 0) {
      throw new ShapeException(operation, x.shape + " has no element to choose from");
    }
  }

  private static Tensor result(ReductionPlan plan, double[] values) {
    float[] data = new float[values.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) values[i];
    }
    return new Tensor(data, plan.shape);
  }
}
