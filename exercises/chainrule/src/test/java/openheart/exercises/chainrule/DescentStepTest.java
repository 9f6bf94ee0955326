package openheart.exercises.chainrule;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.exercises.chainrule.DescentStep.Partial;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(DescentStep.class)
class DescentStepTest {

  /**
   * The loss is (w . x - y)^2, the squared error of a neuron without a bias.
   *
   * @param w its weights
   * @param rate the learning rate
   * @param x its inputs
   * @param y the target
   */
  record Input(double[] w, double rate, double[] x, double y) {
    Tensor loss(Tensor weights) {
      return weights.mul(vector(x)).sum().sub((float) y).square(); // ()
    }

    /** By core's way back. */
    double partial(int weight, double[] at) {
      Tensor weights = vector(at).requiresGrad(true);
      loss(weights).backward();
      return weights.grad().get(weight);
    }

    double partial(int weight) {
      return partial(weight, w);
    }

    double slopes() {
      double sum = 0;
      for (int i = 0; i < w.length; i++) {
        sum += partial(i);
      }
      return sum;
    }
  }

  @Test
  @Order(1)
  void every_weight_goes_against_its_own_slope() {
    double[] w = {1, 2};
    double[] x = {1, 2};
    Cases<Input> cases =
        Cases.of(
                new Input(w, 0.125, x, 3),
                new Input(w, 0.25, x, 3),
                new Input(w, 0.5, x, 5),
                new Input(new double[] {0}, 0.125, new double[] {-2}, 3))
            .generated(12, draws -> input(draws, 0.5 / (1 << draws.integer(0, 4))))
            .generated(3, draws -> input(draws, 2));
    Examiner.of(DescentStep.class, cases, DescentStepTest::expected)
        .misconception("uphill", in -> moved(in, i -> in.w()[i] + in.rate() * in.partial(i)))
        .misconception("rate-ignored", in -> moved(in, i -> in.w()[i] - in.partial(i)))
        .misconception(
            "divided-by-rate", in -> moved(in, i -> in.w()[i] - in.partial(i) / in.rate()))
        .misconception("step-returned", in -> moved(in, i -> in.rate() * in.partial(i)))
        .misconception("step-returned", in -> moved(in, i -> -in.rate() * in.partial(i)))
        .misconception("one-after-another", DescentStepTest::forward)
        .misconception("one-after-another", DescentStepTest::backward)
        .misconception("at-the-new-array", DescentStepTest::atTheNewArray)
        .misconception("sign-only", in -> moved(in, i -> signed(in, i)))
        .misconception("first-slope-for-all", in -> moved(in, i -> by(in, i, in.partial(0))))
        .misconception("slopes-added", in -> moved(in, i -> by(in, i, in.slopes())))
        .misconception(
            "slopes-averaged", in -> moved(in, i -> by(in, i, in.slopes() / in.w().length)))
        .misconception(
            "first-only", in -> moved(in, i -> i == 0 ? by(in, i, in.partial(i)) : in.w()[i]))
        .misconception("first-only", in -> moved(in, i -> i == 0 ? by(in, i, in.partial(i)) : 0))
        .examine(DescentStepTest::student);
  }

  @Test
  @Order(2)
  void at_a_rate_of_zero_the_weights_stay() {
    Cases<Input> cases =
        Cases.of(new Input(new double[] {1, 2}, 0, new double[] {1, 2}, 3))
            .generated(4, draws -> input(draws, 0));
    Examiner.of(DescentStep.class, cases, DescentStepTest::expected)
        .fresh()
        .symptom("zero-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(DescentStepTest::student);
  }

  @Test
  @Order(3)
  void a_rate_that_is_negative_or_no_number_is_refused() {
    Cases<Input> cases =
        Cases.of(new Input(new double[] {1, 2}, -0.1, new double[] {1, 2}, 3))
            .generated(2, draws -> input(draws, -Double.MIN_VALUE))
            .generated(2, draws -> input(draws, Double.NaN))
            .generated(2, draws -> input(draws, Double.POSITIVE_INFINITY))
            .generated(2, draws -> input(draws, Double.NEGATIVE_INFINITY));
    Examiner.of(DescentStep.class, cases, DescentStepTest::expected)
        .misconception("nan-accepted", in -> accepting(in, rate -> !(rate < 0)))
        .misconception("nan-accepted", in -> accepting(in, Double::isNaN))
        .misconception("infinite-accepted", in -> accepting(in, rate -> rate >= 0))
        .symptom("rate-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(DescentStepTest::student);
  }

  private static double[] student(Input in) {
    return DescentStep.descentStep(in.w(), in::partial, in.rate());
  }

  private static Input input(Draws draws, double rate) {
    int weights = draws.integer(1, 5);
    double[] w = Halves.doubles(draws, weights);
    return new Input(w, rate, Halves.doubles(draws, weights), Halves.one(draws));
  }

  /** What core's optimizer makes of the weights; it refuses the rates that are to be refused. */
  private static double[] expected(Input in) {
    Tensor weights = vector(in.w()).requiresGrad(true); // (weights)
    Optimizer optimizer = new SGD(List.of(weights), in.rate());
    in.loss(weights).backward();
    optimizer.step();
    return doubles(weights.detach());
  }

  private static Tensor vector(double[] numbers) {
    float[] floats = new float[numbers.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) numbers[i];
    }
    return Tensor.of(floats);
  }

  private static double[] doubles(Tensor vector) {
    double[] numbers = new double[vector.numel()];
    Arrays.setAll(numbers, i -> vector.get(i));
    return numbers;
  }

  private static double[] moved(Input in, IntToDoubleFunction next) {
    double[] moved = new double[in.w().length];
    Arrays.setAll(moved, next);
    return moved;
  }

  private static double by(Input in, int weight, double slope) {
    return in.w()[weight] - in.rate() * slope;
  }

  private static double signed(Input in, int weight) {
    return by(in, weight, Math.signum(in.partial(weight)));
  }

  private static double[] forward(Input in) {
    double[] w = in.w().clone();
    for (int i = 0; i < w.length; i++) {
      w[i] -= in.rate() * in.partial(i, w);
    }
    return w;
  }

  private static double[] backward(Input in) {
    double[] w = in.w().clone();
    for (int i = w.length - 1; i >= 0; i--) {
      w[i] -= in.rate() * in.partial(i, w);
    }
    return w;
  }

  private static double[] atTheNewArray(Input in) {
    double[] next = new double[in.w().length];
    for (int i = 0; i < next.length; i++) {
      next[i] = in.w()[i] - in.rate() * in.partial(i, next);
    }
    return next;
  }

  private static double[] accepting(Input in, DoublePredicate accepted) {
    if (!accepted.test(in.rate())) {
      throw new IllegalArgumentException("rate " + in.rate());
    }
    Partial partial = in::partial;
    return moved(in, i -> by(in, i, partial.of(i, in.w())));
  }
}
