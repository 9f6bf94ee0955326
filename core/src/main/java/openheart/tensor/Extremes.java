package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

/** The greatest and the smallest element, with or without the place where it is. */
final class Extremes {

  private Extremes() {}

  static Tensor max(Tensor x, boolean keepdim, int... dims) {
    return extreme("max", Reducer.MAX, x, keepdim, dims);
  }

  static Tensor min(Tensor x, boolean keepdim, int... dims) {
    return extreme("min", Reducer.MIN, x, keepdim, dims);
  }

  /** Equal ones share the gradient. */
  private static Tensor extreme(
      String operation, Reducer reducer, Tensor x, boolean keepdim, int[] dims) {
    ReductionPlan plan = new ReductionPlan(operation, x, keepdim, dims);
    checkNotEmpty(operation, x, plan.count);
    Tensor best = Reductions.result(plan, Folding.fold(reducer, plan));
    boolean all = dims.length == 0 && !keepdim;
    String node = reducer == Reducer.MAX ? all ? "Max" : "Amax" : all ? "Min" : "Amin";
    return record(
        best,
        node + (all ? "Backward1" : "Backward0"),
        to(x, g -> shared(x, best, plan, g), x, best));
  }

  /** The gradient of each result, in equal parts for all elements that are equal to it. */
  static Tensor shared(Tensor x, Tensor best, ReductionPlan plan, Tensor g) {
    Tensor ties = equal(x, plan.spread(best));
    double[] counts = Folding.fold(Reducer.SUM, plan.over(ties));
    return ties.mul(plan.spread(g.div(Reductions.result(plan, counts))));
  }

  /** 1 where numbers are the same, NaN too, otherwise 0. */
  private static Tensor equal(Tensor x, Tensor y) {
    float[] same = x.toArray();
    float[] other = y.toArray();
    for (int i = 0; i < same.length; i++) {
      boolean bothNan = same[i] != same[i] && other[i] != other[i];
      same[i] = same[i] == other[i] || bothNan ? 1 : 0;
    }
    return new Tensor(same, x.shape);
  }

  static Extreme maxWithIndices(Tensor x, boolean keepdim, int dim) {
    return withIndices(x, "Max", Arg.max(x, keepdim, dim), keepdim, dim);
  }

  static Extreme minWithIndices(Tensor x, boolean keepdim, int dim) {
    return withIndices(x, "Min", Arg.min(x, keepdim, dim), keepdim, dim);
  }

  /** Only the element at the index gets the gradient. */
  private static Extreme withIndices(
      Tensor x, String name, Tensor indices, boolean keepdim, int dim) {
    ReductionPlan plan = new ReductionPlan(name, x, keepdim, new int[] {dim});
    float[] rows = plan.rows(x);
    float[] places = indices.data.clone(); // the caller may change the indices
    float[] values = new float[plan.outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[i * plan.count + (int) places[i]];
    }
    Tensor best = new Tensor(values, plan.shape);
    record(best, name + "Backward0", to(x, g -> placed(g.toArray(), places, plan)));
    return new Extreme(best, indices);
  }

  private static Tensor placed(float[] values, float[] places, ReductionPlan plan) {
    float[] rows = new float[plan.outputs * plan.count];
    for (int i = 0; i < values.length; i++) {
      rows[i * plan.count + (int) places[i]] = values[i];
    }
    return plan.ofRows(rows);
  }

  static void checkNotEmpty(String operation, Tensor x, int count) {
    if (count == 0) {
      throw new ShapeException(operation, x.shape + " has no element to choose from");
    }
  }
}
