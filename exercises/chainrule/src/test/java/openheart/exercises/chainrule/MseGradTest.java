package openheart.exercises.chainrule;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MseGrad.class,
    uses = {
      "Tensor.sub",
      "Tensor.add",
      "Tensor.mul",
      "Tensor.div",
      "Tensor.neg",
      Exercise.ARRANGING
    })
class MseGradTest {
  record Input(Tensor predictions, Tensor targets, float upstream) {
    int n() {
      return targets.numel();
    }

    /** (n, 1). */
    Tensor errors() {
      return predictions.sub(targets.unsqueeze(1));
    }

    /** What each error is to be multiplied by. */
    float factor() {
      return 2 * upstream / n();
    }

    /** (n, n): each prediction less every target. */
    Tensor grown() {
      return predictions.sub(targets);
    }
  }

  @Test
  @Order(1)
  void each_prediction_gets_its_link_times_what_comes_from_above() {
    Tensor predictions = Tensor.of(new float[][] {{3}, {5}, {2}, {8}});
    Tensor targets = Tensor.of(2, 5, 4, 7);
    Cases<Input> cases =
        Cases.of(
                new Input(predictions, targets, 10),
                new Input(predictions, targets, 1),
                new Input(predictions, predictions.squeeze(-1), 3))
            .generated(3, draws -> input(draws, 1))
            .generated(12, draws -> input(draws, draws.integer(2, 9)));
    Examiner.of(MseGrad.class, cases, MseGradTest::expected)
        .misconception("target-lost", in -> in.predictions().mul(in.factor()))
        .misconception("two-lost", in -> expected(in).div(2))
        .misconception("not-divided", in -> expected(in).mul(in.n()))
        .misconception("sign-changed", in -> expected(in).neg())
        .misconception("upstream-ignored", in -> in.errors().mul(2f / in.n()))
        .misconception("upstream-added", in -> in.errors().mul(2f / in.n()).add(in.upstream()))
        .misconception("upstream-divides", in -> in.errors().mul(2f / in.n() / in.upstream()))
        .misconception("axis-lost", in -> expected(in).squeeze(-1))
        .misconception("row", in -> expected(in).t())
        .misconception("trap", in -> in.grown().sum(true, 1).mul(in.factor()))
        .misconception("trap", in -> in.grown().sum(true, 1).mul(in.factor() / in.n()))
        .misconception("one-for-all", in -> expected(in).sum())
        .misconception("one-for-all", in -> expected(in).mean())
        .misconception("loss-instead", in -> in.errors().square().mean())
        .misconception("loss-instead", in -> in.errors().square().mean().mul(in.upstream()))
        .misconception("squares-kept", in -> in.errors().square().mul(in.upstream() / in.n()))
        .symptom("trap", (expected, actual) -> grown(expected, actual))
        .symptom("fitting-refused", (expected, actual) -> byHand(actual))
        .examine(MseGradTest::student);
  }

  @Test
  @Order(2)
  void other_shapes_are_refused() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(3, 5, 2, 8), Tensor.of(2, 5, 4, 7), 1))
            .generated(2, draws -> new Input(draws.tensor(3, 1), draws.tensor(3, 1), 1))
            .generated(2, draws -> new Input(draws.tensor(3, 1), draws.tensor(1), 1))
            .generated(2, draws -> new Input(draws.tensor(3, 1), draws.tensor(), 1))
            .generated(2, draws -> new Input(draws.tensor(1, 1), draws.tensor(3), 1))
            .generated(2, draws -> new Input(draws.tensor(3, 3), draws.tensor(3), 1))
            .generated(2, draws -> new Input(draws.tensor(1, 3), draws.tensor(3), 1))
            .generated(2, draws -> new Input(draws.tensor(4, 1), draws.tensor(3), 1))
            .generated(2, draws -> new Input(draws.tensor(3, 1, 1), draws.tensor(3), 1));
    Examiner.of(MseGrad.class, cases, MseGradTest::refusal)
        .symptom("shapes-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(MseGradTest::student);
  }

  private static Tensor student(Input in) {
    return MseGrad.mseGrad(in.predictions(), in.targets(), in.upstream());
  }

  private static Input input(Draws draws, int n) {
    return new Input(draws.tensor(n, 1), draws.tensor(n), draws.floats(1)[0]);
  }

  /** What core's way back brings, begun with the upstream gradient. */
  private static Tensor expected(Input in) {
    Tensor predictions = in.predictions().detach().requiresGrad(true); // (n, 1)
    Tensor loss = predictions.squeeze(-1).sub(in.targets()).square().mean(); // ()
    loss.backward(Tensor.scalar(in.upstream()));
    return predictions.grad();
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.predictions().shape() + " and " + in.targets().shape());
  }

  /** Whether there is a number for each pair of predictions. */
  private static boolean grown(Outcome expected, Outcome actual) {
    return expected instanceof Outcome.Answer right
        && right.value() instanceof Tensor gradient
        && actual instanceof Outcome.Answer given
        && given.value() instanceof Tensor tensor
        && tensor.numel() == gradient.numel() * gradient.numel();
  }

  /** Whether it was the learner's own check that refused, and not an operation of core. */
  private static boolean byHand(Outcome outcome) {
    return outcome instanceof Outcome.Refusal refusal
        && !(refusal.thrown() instanceof ShapeException);
  }
}
