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
    value = SgdStep.class,
    uses = {"Tensor.sub", "Tensor.add", "Tensor.mul", "Tensor.neg", Exercise.ARRANGING})
class SgdStepTest {
  record Input(Tensor w, Tensor gradient, double rate) {
    Tensor change() {
      return gradient.mul((float) rate);
    }
  }

  @Test
  @Order(1)
  void the_parameter_moves_against_its_gradient() {
    Tensor w = Tensor.of(new float[][] {{2, -1}, {0.5f, 3}});
    Tensor gradient = Tensor.of(new float[][] {{4, -2}, {0, -10}});
    Cases<Input> cases =
        Cases.of(
                new Input(w, gradient, 0.1),
                new Input(Tensor.scalar(3), Tensor.scalar(-2), 0.5),
                new Input(Tensor.of(1, 2), Tensor.of(3, -4), 0))
            .generated(3, draws -> input(draws, draws.integer(1, 7)))
            .generated(6, draws -> input(draws, draws.sizes(2, 1, 5)))
            .generated(3, draws -> input(draws, draws.sizes(3, 1, 4)));
    Examiner.of(SgdStep.class, cases, SgdStepTest::byOptimizer)
        .misconception("uphill", in -> in.w().add(in.change()))
        .misconception("rate-forgotten", in -> in.w().sub(in.gradient()))
        .misconception("change-only", Input::change)
        .misconception("change-only", in -> in.change().neg())
        .misconception("reversed", in -> in.change().sub(in.w()))
        .misconception("rate-on-both", in -> in.w().sub(in.gradient()).mul((float) in.rate()))
        .misconception("rate-on-parameter", in -> in.w().mul((float) in.rate()).sub(in.gradient()))
        .misconception("sign-only", in -> in.w().sub(in.gradient().sign().mul((float) in.rate())))
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(SgdStepTest::answer);
  }

  @Test
  @Order(2)
  void a_gradient_of_another_shape_is_refused() {
    Cases<Input> cases =
        Cases.of(
                input(new int[] {2, 3}, 3),
                input(new int[] {3}, 2, 3),
                input(new int[] {3, 1}, 3),
                input(new int[] {1, 3}, 3),
                input(new int[] {3}, 1, 3),
                input(new int[] {2, 3}, 3, 2),
                input(new int[] {4}, 1),
                input(new int[] {4}))
            .generated(3, draws -> input(draws.sizes(2, 2, 4), draws.integer(5, 6)));
    Examiner.of(SgdStep.class, cases, SgdStepTest::refusal)
        .symptom("shapes-not-checked", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(SgdStepTest::answer);
  }

  private static Tensor answer(Input in) {
    return SgdStep.sgdStep(in.w(), in.gradient(), in.rate());
  }

  private static Tensor byOptimizer(Input in) {
    Tensor w = in.w().cloned().requiresGrad(true);
    w.mul(in.gradient()).sum().backward();
    new SGD(List.of(w), in.rate()).step();
    return w.detach();
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.gradient().shape() + " for " + in.w().shape());
  }

  private static Input input(Draws draws, int... sizes) {
    double rate = draws.integer(1, 20) / 20.0;
    return new Input(draws.tensor(sizes), draws.tensor(sizes), rate);
  }

  private static Input input(int[] sizes, int... others) {
    return new Input(Tensor.ones(sizes), Tensor.ones(others), 0.1);
  }
}
