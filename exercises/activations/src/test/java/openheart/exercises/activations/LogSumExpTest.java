package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = LogSumExp.class,
    uses = {
      "Tensor.exp",
      "Tensor.log",
      "Tensor.max",
      "Tensor.sum",
      "Tensor.add",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      "Tensor.where",
      "Tensor.eq",
      "Tensor.isinf",
      "Tensor.isfinite",
      Exercise.ARRANGING
    })
class LogSumExpTest {
  private static final float LEAST = Float.NEGATIVE_INFINITY;
  private static final float MOST = Float.POSITIVE_INFINITY;

  record Input(Tensor scores, int dim) {}

  @Test
  @Order(1)
  void the_exponentials_are_summed_along_the_axis_and_nothing_overflows() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(new float[][] {{1, 2, 3}, {1000, 1001, 1002}}), 1),
                new Input(Tensor.of(-1000, -1001, -1002), -1),
                new Input(Tensor.of(new float[][] {{2000, 2001}, {0, 1}, {-2000, -2002}}), 1))
            .generated(2, draws -> new Input(draws.tensor(draws.integer(2, 6)), 0))
            .generated(4, draws -> new Input(draws.tensor(3, 4), draws.integer(-2, 1)))
            .generated(2, draws -> new Input(draws.tensor(1, 4), draws.integer(-2, 1)))
            .generated(6, draws -> new Input(draws.tensor(2, 3, 4), draws.integer(-3, 2)))
            .generated(2, draws -> new Input(draws.tensor(2, 3, 1, 2), -3));
    Examiner.of(LogSumExp.class, cases, in -> in.scores().logsumexp(in.dim()))
        .misconception("not-shifted", in -> in.scores().exp().sum(in.dim()).log())
        .misconception("one-greatest-for-all", LogSumExpTest::oneForAll)
        .misconception("greatest-not-added", in -> logSum(in))
        .misconception("greatest-inside", LogSumExpTest::inside)
        .misconception("greatest-alone", in -> in.scores().max(in.dim()))
        .misconception("first-axis", in -> in.scores().logsumexp(0))
        .misconception("last-axis", in -> in.scores().logsumexp(-1))
        .misconception("over-everything", in -> in.scores().logsumexp())
        .misconception("negative-dim", LogSumExpTest::unlessNegative)
        .misconception("axis-kept", in -> in.scores().logsumexp(true, in.dim()))
        .misconception("axis-lost", LogSumExpTest::axisLost)
        .misconception("axis-half-kept", in -> logSum(in).add(in.scores().max(true, in.dim())))
        .misconception("logarithm-first", in -> in.scores().sum(in.dim()))
        .misconception("mean-for-sum", LogSumExpTest::mean)
        .misconception("logarithm-forgotten", in -> powers(in).sum(in.dim()))
        .misconception("logarithm-forgotten", in -> in.scores().exp().sum(in.dim()))
        .misconception("log-softmax", in -> in.scores().logSoftmax(in.dim()))
        .misconception("log-softmax", in -> in.scores().sub(in.scores().logsumexp(true, in.dim())))
        .misconception("log-base-10", LogSumExpTest::base10)
        .examine(in -> LogSumExp.logSumExp(in.scores(), in.dim()));
  }

  @Test
  @Order(2)
  void infinite_scores_give_infinities_and_never_nan() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(LEAST, LEAST), 0),
                new Input(Tensor.of(LEAST, 2, LEAST), 0),
                new Input(Tensor.of(1, MOST, LEAST), 0),
                new Input(Tensor.of(new float[][] {{LEAST, 1}, {LEAST, LEAST}}), 1),
                new Input(Tensor.of(new float[][] {{MOST, 1000, 0}, {MOST, 1001, LEAST}}), -2))
            .generated(3, draws -> new Input(sprinkled(draws), 1))
            .generated(3, draws -> new Input(sprinkled(draws), -2));
    Examiner.of(LogSumExp.class, cases, in -> in.scores().logsumexp(in.dim()))
        .misconception("infinity-minus-infinity", LogSumExpTest::withoutCare)
        .misconception("minus-infinity-only", in -> careful(in, LEAST))
        .misconception("plus-infinity-only", in -> careful(in, MOST))
        .misconception("infinity-skips-the-rest", LogSumExpTest::anyInfinity)
        .examine(in -> LogSumExp.logSumExp(in.scores(), in.dim()));
  }

  /** Many infinities, so that some slices hold nothing else. */
  private static Tensor sprinkled(Draws draws) {
    Tensor scores = draws.tensor(3, 2, 2);
    float[] numbers = scores.toArray();
    for (int i = 0; i < numbers.length; i++) {
      int kind = draws.integer(0, 5);
      numbers[i] = kind < 3 ? LEAST : kind == 3 ? MOST : numbers[i];
    }
    return Tensor.of(scores.shape(), numbers);
  }

  private static Tensor powers(Input in) {
    return in.scores().sub(in.scores().max(true, in.dim())).exp();
  }

  private static Tensor logSum(Input in) {
    return powers(in).sum(in.dim()).log();
  }

  private static Tensor axisLost(Input in) {
    Tensor greatest = in.scores().max(in.dim());
    return in.scores().sub(greatest).exp().sum(in.dim()).log().add(greatest);
  }

  private static Tensor oneForAll(Input in) {
    Tensor greatest = in.scores().max();
    return in.scores().sub(greatest).exp().sum(in.dim()).log().add(greatest);
  }

  private static Tensor inside(Input in) {
    return powers(in).sum(in.dim()).add(in.scores().max(in.dim())).log();
  }

  private static Tensor mean(Input in) {
    float count = in.scores().size(in.dim());
    return in.scores().logsumexp(in.dim()).sub((float) Math.log(count));
  }

  private static Tensor base10(Input in) {
    return logSum(in).div((float) Math.log(10)).add(in.scores().max(in.dim()));
  }

  private static Tensor unlessNegative(Input in) {
    if (in.dim() < 0) {
      throw new IndexOutOfBoundsException(in.dim());
    }
    return in.scores().logsumexp(in.dim());
  }

  private static Tensor withoutCare(Input in) {
    return logSum(in).add(in.scores().max(in.dim()));
  }

  /** With care for one of the infinities. */
  private static Tensor careful(Input in, float infinity) {
    Tensor greatest = in.scores().max(in.dim());
    return Tensor.where(greatest.eq(infinity), greatest, withoutCare(in));
  }

  /** An infinity anywhere along the axis taken for the answer. */
  private static Tensor anyInfinity(Input in) {
    Tensor least = in.scores().min(in.dim());
    Tensor greatest = in.scores().max(in.dim());
    Tensor low = Tensor.where(least.isinf(), least, in.scores().logsumexp(in.dim()));
    return Tensor.where(greatest.isinf(), greatest, low);
  }
}
