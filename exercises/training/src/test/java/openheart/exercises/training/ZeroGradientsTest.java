package openheart.exercises.training;

import java.util.List;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.optim.SGD;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = ZeroGradients.class,
    uses = {
      "Tensor.requiresGrad",
      "Tensor.zeroGrad",
      "Tensor.backward",
      "Tensor.detach",
      Exercise.ARRANGING
    })
class ZeroGradientsTest {

  /** The loss is the sum of curvature times the square of the distance to the target. */
  record Input(Tensor start, Tensor target, Tensor curvature, double rate, int steps) {
    Tensor loss(Tensor w) {
      return w.sub(target).square().mul(curvature).sum();
    }

    void step(Tensor w) {
      new SGD(List.of(w), rate).step();
    }
  }

  @Test
  @Order(1)
  void each_step_goes_by_the_gradient_of_its_own_place() {
    Input worked = new Input(Tensor.of(5, -2), Tensor.of(1, 0), Tensor.of(1, 2), 0.1, 2);
    Cases<Input> cases =
        Cases.of(worked)
            .generated(2, draws -> generated(draws, 0, 3))
            .generated(3, draws -> generated(draws, 1, 2, 3))
            .generated(8, draws -> generated(draws, draws.integer(2, 8), draws.sizes(2, 1, 4)))
            .generated(2, draws -> generated(draws, draws.integer(2, 8)));
    Examiner.of(ZeroGradients.class, cases, in -> descend(in, in.steps()))
        .misconception("not-zeroed", ZeroGradientsTest::notZeroed)
        .misconception("nothing-moves", Input::start)
        .misconception("gradient-once", ZeroGradientsTest::gradientOnce)
        .misconception("one-step-only", in -> descend(in, 1))
        .misconception("one-step-too-many", in -> descend(in, in.steps() + 1))
        .misconception("one-step-too-few", in -> descend(in, Math.max(0, in.steps() - 1)))
        .misconception("two-steps-a-turn", ZeroGradientsTest::twoStepsATurn)
        .symptom("not-a-leaf", (expected, actual) -> actual instanceof Outcome.Refusal)
        .symptom(
            "no-history",
            (expected, actual) ->
                actual instanceof Outcome.Crash crash
                    && crash.thrown() instanceof IllegalStateException)
        .examine(in -> ZeroGradients.descend(in.start(), in::loss, in::step, in.steps()));
  }

  private static Input generated(Draws draws, int steps, int... sizes) {
    Tensor curvature = Tensor.ones(sizes).mul(draws.integer(2, 8) / 4f); // steep or gentle
    double rate = draws.integer(2, 6) / 20.0;
    return new Input(draws.tensor(sizes), draws.tensor(sizes), curvature, rate, steps);
  }

  private static Tensor descend(Input in, int steps) {
    Tensor w = in.start().cloned().requiresGrad(true);
    for (int i = 0; i < steps; i++) {
      w.zeroGrad();
      in.loss(w).backward();
      in.step(w);
    }
    return w.detach();
  }

  private static Tensor notZeroed(Input in) {
    Tensor w = in.start().cloned().requiresGrad(true);
    for (int i = 0; i < in.steps(); i++) {
      in.loss(w).backward();
      in.step(w);
    }
    return w.detach();
  }

  private static Tensor gradientOnce(Input in) {
    Tensor w = in.start().cloned().requiresGrad(true);
    in.loss(w).backward();
    for (int i = 0; i < in.steps(); i++) {
      in.step(w);
    }
    return w.detach();
  }

  private static Tensor twoStepsATurn(Input in) {
    Tensor w = in.start().cloned().requiresGrad(true);
    for (int i = 0; i < in.steps(); i++) {
      w.zeroGrad();
      in.loss(w).backward();
      in.step(w);
      in.step(w);
    }
    return w.detach();
  }
}
