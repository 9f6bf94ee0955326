package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import openheart.numeric.Parallel;

/**
 * Exponentials that are normalised. The greatest element is taken off first, which changes nothing
 * but that none of them overflows.
 */
final class Softmax {

  private Softmax() {}

  static Tensor softmax(Tensor x, int dim) {
    ReductionPlan plan = new ReductionPlan("softmax", x, false, new int[] {dim});
    float[] out = new float[x.numel()];
    float[] rows = plan.rows(x);
    eachRow(
        plan,
        (row, from, to) -> {
          exponentials(rows, out, from, to);
          scale(out, from, to, (float) (1 / Reducer.SUM.row(out, from, to, 0)));
        });
    Tensor softmax = plan.ofRows(out);
    return record(
        softmax, "SoftmaxBackward0", to(x, g -> softmaxGradient(plan, softmax, g), softmax));
  }

  private static Tensor softmaxGradient(ReductionPlan plan, Tensor softmax, Tensor g) {
    float[] y = plan.rows(softmax);
    float[] upstream = plan.rows(g);
    float[] out = new float[y.length];
    eachRow(
        plan,
        (row, from, to) -> {
          double sum = 0;
          for (int i = from; i < to; i++) {
            sum += (double) y[i] * upstream[i];
          }
          centered(y, upstream, out, from, to, (float) sum);
        });
    return plan.ofRows(out);
  }

  private static void centered(
      float[] y, float[] upstream, float[] out, int from, int to, float sum) {
    for (int i = from; i < to; i++) {
      out[i] = y[i] * (upstream[i] - sum);
    }
  }

  static Tensor logSoftmax(Tensor x, int dim) {
    ReductionPlan plan = new ReductionPlan("logSoftmax", x, false, new int[] {dim});
    float[] out = new float[x.numel()];
    float[] rows = plan.rows(x);
    eachRow(
        plan,
        (row, from, to) -> {
          float greatest = exponentials(rows, out, from, to);
          float log = (float) StrictMath.log(Reducer.SUM.row(out, from, to, 0));
          System.arraycopy(rows, from, out, from, to - from);
          shift(out, from, to, greatest);
          shift(out, from, to, log);
        });
    Tensor logs = plan.ofRows(out);
    return record(logs, "LogSoftmaxBackward0", to(x, g -> logSoftmaxGradient(plan, logs, g), logs));
  }

  private static Tensor logSoftmaxGradient(ReductionPlan plan, Tensor logs, Tensor g) {
    float[] y = plan.rows(logs);
    float[] upstream = plan.rows(g);
    float[] out = new float[y.length];
    eachRow(
        plan,
        (row, from, to) -> {
          UnaryKernel.EXP.each(y, out, from, to);
          float sum = (float) Reducer.SUM.row(upstream, from, to, 0);
          for (int i = from; i < to; i++) {
            out[i] = upstream[i] - out[i] * sum;
          }
        });
    return plan.ofRows(out);
  }

  static Tensor logsumexp(Tensor x, boolean keepdim, int... dims) {
    ReductionPlan plan = new ReductionPlan("logsumexp", x, keepdim, dims);
    float[] rows = plan.rows(x);
    double[] logs = new double[plan.outputs];
    eachRow(plan, (row, from, to) -> logs[row] = logsumexp(rows, from, to));
    Tensor result = Reductions.result(plan, logs);
    return record(
        result,
        "LogsumexpBackward0",
        to(x, g -> x.sub(plan.spread(result)).exp().mul(plan.spread(g)), x, result));
  }

  private static double logsumexp(float[] x, int from, int to) {
    float[] out = new float[to - from];
    System.arraycopy(x, from, out, 0, out.length);
    float greatest = exponentials(out, out, 0, out.length);
    // Of infinite ones and NaN, the greatest is the answer; of no elements, log 0.
    return Math.abs(greatest) <= Float.MAX_VALUE
        ? greatest + StrictMath.log(Reducer.SUM.row(out, 0, out.length, 0))
        : greatest;
  }

  private interface RowBody {
    void run(int row, int from, int to);
  }

  private static void eachRow(ReductionPlan plan, RowBody body) {
    Parallel.range(
        plan.outputs,
        Blocks.GRAIN / 8 / Math.max(1, Math.min(plan.count, Blocks.GRAIN / 8)),
        (first, end) -> {
          for (int row = first; row < end; row++) {
            body.run(row, row * plan.count, (row + 1) * plan.count);
          }
        });
  }

  /** exp(x - greatest) in the same places; returns the greatest. */
  private static float exponentials(float[] x, float[] out, int from, int to) {
    float greatest = (float) Reducer.MAX.row(x, from, to, 0);
    System.arraycopy(x, from, out, from, to - from);
    shift(out, from, to, greatest);
    UnaryKernel.EXP.each(out, out, from, to);
    return greatest;
  }

  private static void shift(float[] x, int from, int to, float down) {
    for (int i = from; i < to; i++) {
      x[i] -= down;
    }
  }

  private static void scale(float[] x, int from, int to, float factor) {
    for (int i = from; i < to; i++) {
      x[i] *= factor;
    }
  }
}
