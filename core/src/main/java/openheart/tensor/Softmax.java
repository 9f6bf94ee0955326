package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import openheart.numeric.Parallel;

/**
 * Exponentials that are normalized. The greatest element is taken off first, which changes nothing
 * but that none of them overflows.
 */
final class Softmax {

  private static final float[] NOWHERE = {};

  private Softmax() {}

  static Tensor softmax(Tensor x, int dim) {
    ReductionPlan plan = new ReductionPlan("softmax", x, false, new int[] {dim});
    float[] out = Storage.of("softmax", x.shape);
    int n = plan.count;
    Exponentials.of(
        plan.rows(x),
        n,
        plan.outputs,
        out,
        (row, greatest, sum) -> scale(out, row * n, (row + 1) * n, (float) (1 / sum)));
    Tensor softmax = plan.ofRows(out);
    return record(
        softmax, "SoftmaxBackward0", to(x, g -> softmaxGradient(plan, softmax, g), softmax));
  }

  private static void scale(float[] x, int from, int to, float factor) {
    for (int i = from; i < to; i++) {
      x[i] *= factor;
    }
  }

  /** y (g - sum(g y)). */
  private static Tensor softmaxGradient(ReductionPlan plan, Tensor softmax, Tensor g) {
    float[] y = plan.rows(softmax);
    float[] upstream = plan.rows(g);
    float[] out = new float[y.length];
    eachRow(
        plan,
        (from, to) -> {
          double sum = 0;
          for (int i = from; i < to; i++) {
            sum += (double) y[i] * upstream[i];
          }
          centered(y, upstream, out, from, to, (float) sum);
        });
    return plan.ofRows(out);
  }

  private static void centered(float[] y, float[] g, float[] out, int from, int to, float sum) {
    for (int i = from; i < to; i++) {
      out[i] = y[i] * (g[i] - sum);
    }
  }

  static Tensor logSoftmax(Tensor x, int dim) {
    ReductionPlan plan = new ReductionPlan("logSoftmax", x, false, new int[] {dim});
    float[] out = Storage.of("logSoftmax", x.shape);
    float[] rows = plan.rows(x);
    int n = plan.count;
    Exponentials.of(
        rows,
        n,
        plan.outputs,
        NOWHERE,
        (row, greatest, sum) -> {
          System.arraycopy(rows, row * n, out, row * n, n);
          Exponentials.shift(out, row * n, (row + 1) * n, greatest);
          Exponentials.shift(out, row * n, (row + 1) * n, (float) StrictMath.log(sum));
        });
    Tensor logs = plan.ofRows(out);
    return record(logs, "LogSoftmaxBackward0", to(x, g -> logSoftmaxGradient(plan, logs, g), logs));
  }

  /** g - softmax sum(g). */
  private static Tensor logSoftmaxGradient(ReductionPlan plan, Tensor logs, Tensor g) {
    float[] y = plan.rows(logs.exp());
    float[] upstream = plan.rows(g);
    float[] out = new float[y.length];
    eachRow(
        plan,
        (from, to) -> {
          float sum = (float) Reducer.SUM.row(upstream, from, to, 0);
          subtracted(y, upstream, out, from, to, sum);
        });
    return plan.ofRows(out);
  }

  private static void subtracted(float[] y, float[] g, float[] out, int from, int to, float sum) {
    for (int i = from; i < to; i++) {
      out[i] = g[i] - y[i] * sum;
    }
  }

  static Tensor logsumexp(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("logsumexp", x, keepdim, dims);
    double[] logs = new double[plan.outputs];
    Exponentials.of(
        plan.rows(x),
        plan.count,
        plan.outputs,
        NOWHERE,
        (row, greatest, sum) -> logs[row] = logsumexp(greatest, sum));
    Tensor result = Reductions.result(plan, logs);
    return record(
        result,
        "LogsumexpBackward0",
        to(x, g -> x.sub(plan.spread(result)).exp().mul(plan.spread(g)), x, result));
  }

  /** Of infinite numbers and NaN the greatest is the answer; of no numbers it is log 0. */
  private static double logsumexp(float greatest, double sum) {
    boolean finite = Math.abs(greatest) <= Float.MAX_VALUE;
    return finite ? greatest + StrictMath.log(sum) : greatest;
  }

  private static void eachRow(ReductionPlan plan, Parallel.Body body) {
    Parallel.range(
        plan.outputs,
        Math.max(1, Blocks.GRAIN / Math.max(1, plan.count)),
        (first, end) -> {
          for (int row = first; row < end; row++) {
            body.run(row * plan.count, (row + 1) * plan.count);
          }
        });
  }
}
