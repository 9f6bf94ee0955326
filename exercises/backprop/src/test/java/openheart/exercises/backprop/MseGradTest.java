package openheart.exercises.backprop;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MseGrad.class,
    uses = {
      "Tensor.sub",
      "Tensor.rsub",
      "Tensor.add",
      "Tensor.neg",
      "Tensor.mul",
      "Tensor.div",
      Exercise.ARRANGING
    })
class MseGradTest {
  record Input(Tensor output, Tensor target) {}

  @Test
  @Order(1)
  void the_gradient_is_twice_the_error_over_n() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(new float[][] {{3}, {5}, {2}}), Tensor.of(2, 5, 4)),
                new Input(Tensor.of(new float[][] {{1.5f}}), Tensor.of(-0.25f)),
                new Input(Tensor.of(new float[][] {{1e6f}, {-1e-6f}}), Tensor.of(-1e6f, 0)))
            .generated(2, draws -> batch(draws, 1))
            .generated(2, draws -> batch(draws, 2))
            .generated(8, draws -> batch(draws, draws.integer(3, 9)));
    Examiner.of(MseGrad.class, cases, MseGradTest::expected)
        .misconception("two-lost", in -> errors(in).div(n(in)))
        .misconception("not-averaged", in -> errors(in).mul(2))
        .misconception("averaged-twice", in -> expected(in).div(n(in)))
        .misconception("target-lost", in -> in.output().mul(2).div(n(in)))
        .misconception("sign", in -> expected(in).neg())
        .misconception("integer-division", in -> errors(in).mul(2 / in.output().size(0)))
        .misconception("not-differentiated", in -> errors(in).square().div(n(in)))
        .misconception("trap", in -> in.output().sub(in.target()).mul(2).div(n(in)))
        .misconception("axis-lost", in -> expected(in).squeeze(-1))
        .examine(in -> MseGrad.mseGrad(in.output(), in.target()));
  }

  private static Input batch(Draws draws, int n) {
    return new Input(draws.tensor(n, 1), draws.tensor(n));
  }

  private static Tensor expected(Input in) {
    Tensor output = in.output().detach().requiresGrad(true);
    output.squeeze(-1).sub(in.target()).square().mean().backward();
    return output.grad();
  }

  private static float n(Input in) {
    return in.target().numel();
  }

  /** As a column, like the predictions. */
  private static Tensor errors(Input in) {
    return in.output().sub(in.target().unsqueeze(-1));
  }
}
