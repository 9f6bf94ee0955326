package openheart.exercises.backprop;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.backprop.LinearGrad.LinearGrads;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = LinearGrad.class,
    uses = {
      "Tensor.matmul",
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      Exercise.ARRANGING
    })
class LinearGradTest {
  record Input(Tensor input, Tensor weight, Tensor outputGrad) {}

  @Test
  @Order(1)
  void the_input_gets_the_gradient_times_the_transposed_weight() {
    examine(LinearGrads::input);
  }

  @Test
  @Order(2)
  void the_weight_gets_the_transposed_input_times_the_gradient() {
    examine(LinearGrads::weight);
  }

  @Test
  @Order(3)
  void the_bias_gets_the_sum_over_the_batch() {
    examine(LinearGrads::bias);
  }

  private static void examine(Function<LinearGrads, Tensor> part) {
    Tensor weight = Tensor.of(new float[][] {{1, 0}, {0, 1}, {1, 1}});
    Tensor sample = Tensor.of(new float[][] {{1, 2, 3}});
    Cases<Input> cases =
        Cases.of(new Input(sample, weight, Tensor.of(new float[][] {{10, -1}})))
            .generated(6, draws -> layer(draws, draws.integer(2, 5), 3, draws.integer(4, 5)))
            .generated(2, draws -> layer(draws, 4, draws.integer(2, 3), 1))
            .generated(2, draws -> layer(draws, 3, 1, draws.integer(2, 4)))
            .generated(2, draws -> layer(draws, 1, 4, 3))
            .generated(3, draws -> layer(draws, 3, 3, 3));
    Examiner.of(LinearGrad.class, cases, part(part, LinearGradTest::right))
        .misconception("upstream-ignored", part(part, LinearGradTest::upstreamIgnored))
        .misconception("fields-swapped", part(part, LinearGradTest::fieldsSwapped))
        .misconception("weight-not-transposed", part(part, LinearGradTest::weightNotTransposed))
        .misconception("factors-swapped", part(part, LinearGradTest::factorsSwapped))
        .misconception("weight-turned", part(part, LinearGradTest::weightTurned))
        .misconception("averaged-twice", part(part, LinearGradTest::averagedTwice))
        .misconception("bias-averaged", part(part, in -> withBias(in, g -> g.mean(0))))
        .misconception("bias-not-summed", part(part, in -> withBias(in, g -> g)))
        .misconception("bias-over-outputs", part(part, in -> withBias(in, g -> g.sum(1))))
        .misconception("bias-axis-kept", part(part, in -> withBias(in, g -> g.sum(true, 0))))
        .misconception("bias-first-sample", part(part, in -> withBias(in, g -> g.select(0, 0))))
        .examine(in -> part.apply(LinearGrad.linearGrad(in.input(), in.weight(), in.outputGrad())));
  }

  private static Function<Input, Object> part(
      Function<LinearGrads, Tensor> part, Function<Input, LinearGrads> answer) {
    return answer.andThen(part)::apply;
  }

  private static Input layer(Draws draws, int n, int in, int out) {
    return new Input(draws.tensor(n, in), draws.tensor(in, out), draws.tensor(n, out));
  }

  private static LinearGrads autograd(Input in, Tensor outputGrad) {
    Tensor x = in.input().detach().requiresGrad(true);
    Tensor weight = in.weight().detach().requiresGrad(true);
    Tensor bias = Tensor.zeros(weight.size(1)).requiresGrad(true);
    x.matmul(weight).add(bias).backward(outputGrad);
    return new LinearGrads(x.grad(), weight.grad(), bias.grad());
  }

  private static LinearGrads right(Input in) {
    return autograd(in, in.outputGrad());
  }

  private static LinearGrads upstreamIgnored(Input in) {
    return autograd(in, Tensor.onesLike(in.outputGrad()));
  }

  private static LinearGrads fieldsSwapped(Input in) {
    LinearGrads right = right(in);
    return new LinearGrads(right.weight(), right.input(), right.bias());
  }

  /** Fails unless the layer has as many inputs as outputs. */
  private static LinearGrads weightNotTransposed(Input in) {
    Tensor inputGrad = in.outputGrad().matmul(in.weight());
    LinearGrads right = right(in);
    return new LinearGrads(inputGrad, right.weight(), right.bias());
  }

  /** Fails unless the layer has as many inputs as outputs. */
  private static LinearGrads factorsSwapped(Input in) {
    Tensor weightGrad = in.outputGrad().matmul(in.input().t());
    LinearGrads right = right(in);
    return new LinearGrads(right.input(), weightGrad, right.bias());
  }

  private static LinearGrads weightTurned(Input in) {
    LinearGrads right = right(in);
    return new LinearGrads(right.input(), right.weight().t(), right.bias());
  }

  /** The weight is examined before the bias, which may be averaged by itself. */
  private static LinearGrads averagedTwice(Input in) {
    LinearGrads right = right(in);
    Tensor weightGrad = right.weight().div(in.input().size(0));
    return new LinearGrads(right.input(), weightGrad, right.bias());
  }

  private static LinearGrads withBias(Input in, UnaryOperator<Tensor> bias) {
    LinearGrads right = right(in);
    return new LinearGrads(right.input(), right.weight(), bias.apply(in.outputGrad()));
  }
}
