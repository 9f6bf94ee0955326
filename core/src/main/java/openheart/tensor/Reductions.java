package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import openheart.numeric.Parallel;

/** Many elements made into one, over all dims or some. */
final class Reductions {

  private Reductions() {}

  static Tensor sum(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("sum", x, keepdim, dims);
    Tensor sum = result(plan, Folding.fold(Reducer.SUM, plan));
    return record(sum, node("Sum", keepdim, dims), to(x, plan::spread));
  }

  static Tensor mean(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("mean", x, keepdim, dims);
    Tensor mean = result(plan, means(plan));
    return record(
        mean, node("Mean", keepdim, dims), to(x, g -> plan.spread(g.div((float) plan.count))));
  }

  static Tensor var(Tensor x, int correction, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("var", x, keepdim, dims);
    Tensor var = result(plan, variances(plan, correction));
    float factor = 2f / freedom(plan, correction);
    return record(var, "VarBackward0", to(x, g -> deviations(x, dims, plan, g.mul(factor)), x));
  }

  /** Like torch, a deviation of 0 passes no gradient on, though its slope there is undefined. */
  static Tensor std(Tensor x, int correction, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("std", x, keepdim, dims);
    double[] values = variances(plan, correction);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(values[i]);
    }
    Tensor std = result(plan, values);
    long freedom = freedom(plan, correction);
    return record(
        std,
        "StdBackward0",
        to(x, g -> deviations(x, dims, plan, quotient(g, std).div(freedom)), x, std));
  }

  /** Each element less the mean, times the factor of its result. */
  private static Tensor deviations(Tensor x, int[] dims, ReductionPlan plan, Tensor factors) {
    return x.sub(mean(x, true, dims)).mul(plan.spread(factors));
  }

  /** g / x, but 0 where x is 0. */
  static Tensor quotient(Tensor g, Tensor x) {
    float[] quotient = g.toArray();
    float[] divisor = x.toArray();
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = divisor[i] == 0 ? 0 : quotient[i] / divisor[i];
    }
    return new Tensor(quotient, g.shape);
  }

  static Tensor prod(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("prod", x, keepdim, dims);
    Tensor prod = result(plan, Folding.fold(Reducer.PRODUCT, plan));
    return record(
        prod,
        node("Prod", keepdim, dims),
        to(x, g -> otherFactors(x, plan).mul(plan.spread(g)), x));
  }

  /** For each element the product of all others, from both ends, since one may be 0. */
  private static Tensor otherFactors(Tensor x, ReductionPlan plan) {
    float[] rows = plan.rows(x);
    float[] others = new float[rows.length];
    double[] before = new double[plan.count];
    for (int row = 0; row < rows.length; row += plan.count) {
      double product = 1;
      for (int i = 0; i < plan.count; i++) {
        before[i] = product;
        product *= rows[row + i];
      }
      product = 1;
      for (int i = plan.count - 1; i >= 0; i--) {
        others[row + i] = (float) (before[i] * product);
        product *= rows[row + i];
      }
    }
    return plan.ofRows(others);
  }

  /** Torch has one node for all elements and another for some dims. */
  private static String node(String name, boolean keepdim, int[] dims) {
    return name + "Backward" + (dims.length == 0 && !keepdim ? 0 : 1);
  }

  private static double[] means(ReductionPlan plan) {
    return divided(Folding.fold(Reducer.SUM, plan), plan.count);
  }

  /** In two passes, the mean first, which loses no digits where the mean is large. */
  private static double[] variances(ReductionPlan plan, int correction) {
    double[] squares = Folding.fold(Reducer.SQUARES, plan, means(plan));
    return divided(squares, freedom(plan, correction));
  }

  private static long freedom(ReductionPlan plan, int correction) {
    return Math.max(0, (long) plan.count - correction);
  }

  private static double[] divided(double[] values, double divisor) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= divisor;
    }
    return values;
  }

  /** The results as a tensor. */
  static Tensor result(ReductionPlan plan, double[] values) {
    float[] data = new float[values.length];
    Parallel.range(
        data.length,
        Blocks.GRAIN,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            data[i] = (float) values[i];
          }
        });
    return new Tensor(data, plan.shape);
  }
}
