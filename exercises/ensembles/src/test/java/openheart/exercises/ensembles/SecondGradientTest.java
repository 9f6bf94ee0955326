package openheart.exercises.ensembles;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.ensembles.SecondGradient.SecondGrads;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = SecondGradient.class,
    uses = {
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      "Tensor.mean",
      "Tensor.div",
      "Tensor.gt",
      Exercise.ARRANGING
    })
class SecondGradientTest {
  record Input(Tensor h, Tensor weights2, Tensor upstream) {}

  @Test
  @Order(1)
  void the_hidden_values_get_the_gradient_times_the_weights() {
    examine(SecondGrads::h);
  }

  @Test
  @Order(2)
  void the_weights_get_the_gradient_times_the_hidden_values_summed_over_the_batch() {
    examine(SecondGrads::weights2);
  }

  @Test
  @Order(3)
  void the_bias_gets_the_sum_over_the_batch() {
    examine(SecondGrads::bias2);
  }

  private static void examine(Function<SecondGrads, Tensor> part) {
    Cases<Input> cases =
        Cases.of(new Input(Example.hidden(), Example.weights2(), Example.outputGradient()))
            .generated(6, draws -> input(draws, draws.integer(2, 5), 3, draws.integer(4, 5)))
            .generated(2, draws -> input(draws, 1, 3, 2))
            .generated(2, draws -> input(draws, 4, 1, 3))
            .generated(2, draws -> input(draws, 4, 3, 1))
            .generated(3, draws -> input(draws, 3, 3, 3));
    Examiner.of(SecondGradient.class, cases, part(part, SecondGradientTest::right))
        .misconception("upstream-ignored", part(part, SecondGradientTest::upstreamIgnored))
        .misconception("fields-swapped", part(part, SecondGradientTest::fieldsSwapped))
        .misconception("own-factor", part(part, SecondGradientTest::ownFactor))
        .misconception("gated", part(part, SecondGradientTest::gated))
        .misconception("averaged", part(part, SecondGradientTest::averaged))
        .misconception("weights-not-summed", part(part, in -> withWeights(in, products(in))))
        .misconception(
            "first-protein", part(part, in -> withWeights(in, products(in).select(0, 0))))
        .misconception("bias-averaged", part(part, in -> withBias(in, g -> g.mean(0))))
        .misconception("bias-not-summed", part(part, in -> withBias(in, g -> g)))
        .misconception("bias-over-families", part(part, in -> withBias(in, g -> g.sum(1))))
        .misconception("bias-summed-away", part(part, in -> withBias(in, g -> g.sum())))
        .examine(
            in -> part.apply(SecondGradient.secondGradient(in.h(), in.weights2(), in.upstream())));
  }

  private static Function<Input, Object> part(
      Function<SecondGrads, Tensor> part, Function<Input, SecondGrads> answer) {
    return answer.andThen(part)::apply;
  }

  private static Input input(Draws draws, int batch, int families, int hidden) {
    return new Input(
        draws.tensor(batch, families, hidden).relu(),
        draws.tensor(families, hidden),
        draws.tensor(batch, families));
  }

  private static SecondGrads autograd(Input in, Tensor upstream) {
    Tensor h = in.h().detach().requiresGrad(true);
    Tensor weights2 = in.weights2().detach().requiresGrad(true);
    Tensor bias2 = Tensor.zeros(in.weights2().size(0)).requiresGrad(true);
    h.mul(weights2).sum(-1).add(bias2).backward(upstream);
    return new SecondGrads(h.grad(), weights2.grad(), bias2.grad());
  }

  private static SecondGrads right(Input in) {
    return autograd(in, in.upstream());
  }

  private static SecondGrads upstreamIgnored(Input in) {
    return autograd(in, Tensor.onesLike(in.upstream()));
  }

  private static SecondGrads fieldsSwapped(Input in) {
    SecondGrads right = right(in);
    return new SecondGrads(right.weights2(), right.h(), right.bias2());
  }

  private static SecondGrads ownFactor(Input in) {
    Tensor upstream = in.upstream().unsqueeze(-1); // (batch, families, 1)
    Tensor weights = upstream.mul(in.weights2()).sum(0);
    return new SecondGrads(products(in), weights, right(in).bias2());
  }

  private static SecondGrads gated(Input in) {
    SecondGrads right = right(in);
    return new SecondGrads(right.h().mul(in.h().gt(0)), right.weights2(), right.bias2());
  }

  /** The weights are examined before the bias, which may be averaged by itself. */
  private static SecondGrads averaged(Input in) {
    return withWeights(in, right(in).weights2().div(in.h().size(0)));
  }

  /** By the weights, before the batch is summed. */
  private static Tensor products(Input in) {
    return in.upstream().unsqueeze(-1).mul(in.h());
  }

  private static SecondGrads withWeights(Input in, Tensor weights2) {
    SecondGrads right = right(in);
    return new SecondGrads(right.h(), weights2, right.bias2());
  }

  private static SecondGrads withBias(Input in, UnaryOperator<Tensor> bias) {
    SecondGrads right = right(in);
    return new SecondGrads(right.h(), right.weights2(), bias.apply(in.upstream()));
  }
}
