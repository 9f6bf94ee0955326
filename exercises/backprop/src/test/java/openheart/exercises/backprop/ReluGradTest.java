package openheart.exercises.backprop;

import static java.lang.Float.NEGATIVE_INFINITY;
import static java.lang.Float.POSITIVE_INFINITY;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = ReluGrad.class,
    uses = {
      "Tensor.gt",
      "Tensor.ge",
      "Tensor.lt",
      "Tensor.le",
      "Tensor.eq",
      "Tensor.ne",
      "Tensor.mul",
      "Tensor.sub",
      "Tensor.rsub",
      "Tensor.where",
      Exercise.ARRANGING
    })
class ReluGradTest {
  record Input(Tensor input, Tensor outputGrad) {}

  @Test
  @Order(1)
  void the_gradient_passes_where_the_number_passed() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(-2, 0, 3), Tensor.of(10, 20, 30)),
                new Input(Tensor.of(0, -0f), Tensor.of(4, -5)),
                new Input(
                    Tensor.of(1e-30f, -1e-30f, 1e30f, -1e30f, POSITIVE_INFINITY, NEGATIVE_INFINITY),
                    Tensor.of(1, 2, -3, 4, 5, 6)))
            .generated(2, draws -> generated(draws))
            .generated(4, draws -> generated(draws, draws.integer(4, 9)))
            .generated(4, draws -> generated(draws, draws.sizes(2, 2, 5)))
            .generated(2, draws -> generated(draws, 1, 4))
            .generated(2, draws -> generated(draws, draws.sizes(3, 2, 3)));
    Examiner.of(ReluGrad.class, cases, ReluGradTest::expected)
        .misconception("upstream-ignored", in -> in.input().gt(0))
        .misconception("open-at-0", in -> in.input().ge(0).mul(in.outputGrad()))
        .misconception("not-cut", Input::outputGrad)
        .misconception("gate-reversed", in -> in.input().lt(0).mul(in.outputGrad()))
        .misconception("gate-reversed", in -> in.input().le(0).mul(in.outputGrad()))
        .misconception("gate-of-gradient", in -> in.outputGrad().relu())
        .misconception("gate-of-both", in -> expected(in).relu())
        .misconception("times-input", in -> in.input().relu().mul(in.outputGrad()))
        .misconception("times-input", in -> in.input().mul(expected(in)))
        .misconception("not-differentiated", in -> in.input().relu())
        .examine(in -> ReluGrad.reluGrad(in.input(), in.outputGrad()));
  }

  private static Tensor expected(Input in) {
    Tensor input = in.input().detach().requiresGrad(true);
    input.relu().backward(in.outputGrad());
    return input.grad();
  }

  /** About a third of the inputs are exactly 0. */
  private static Input generated(Draws draws, int... sizes) {
    Tensor kept = draws.tensor(sizes).gt(-2);
    return new Input(draws.tensor(sizes).mul(kept), draws.tensor(sizes));
  }
}
