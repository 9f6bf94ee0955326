package openheart.exercises.ensembles;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.ensembles.FirstGradient.FirstGrads;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = FirstGradient.class,
    uses = {
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      "Tensor.mean",
      "Tensor.div",
      "Tensor.gt",
      "Tensor.ge",
      "Tensor.relu",
      "Tensor.where",
      Exercise.ARRANGING
    })
class FirstGradientTest {
  record Input(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {}

  @Test
  @Order(1)
  void the_bias_gets_what_passes_the_gate_summed_over_the_batch() {
    examine(FirstGrads::bias1);
  }

  @Test
  @Order(2)
  void the_weights_get_the_scores_times_what_passes_summed_over_the_batch() {
    examine(FirstGrads::weights1);
  }

  @Test
  @Order(3)
  void the_scores_get_what_passes_times_the_weights_summed_over_the_hidden_neurons() {
    examine(FirstGrads::x);
  }

  private static void examine(Function<FirstGrads, Tensor> part) {
    Cases<Input> cases =
        Cases.of(worked())
            .generated(6, draws -> input(draws, draws.integer(2, 5), draws.integer(3, 5), 3, 4))
            .generated(2, draws -> input(draws, 1, 3, 2, 4))
            .generated(2, draws -> input(draws, 3, 1, 2, 4))
            .generated(2, draws -> input(draws, 2, 4, 1, 3))
            .generated(2, draws -> input(draws, 2, 4, 3, 1))
            .generated(3, draws -> input(draws, 3, 3, 3, 3));
    Examiner.of(FirstGradient.class, cases, part(part, FirstGradientTest::right))
        .misconception("upstream-ignored", part(part, in -> behind(in, in.z().gt(0))))
        .misconception("gate-skipped", part(part, in -> behind(in, in.upstream())))
        .misconception("gate-of-gradient", part(part, in -> behind(in, in.upstream().relu())))
        .misconception("open-at-0", part(part, in -> times(in, in.z().ge(0))))
        .misconception("relu-for-gate", part(part, in -> times(in, in.z().relu())))
        .misconception("times-z", part(part, in -> times(in, in.z())))
        .misconception("fields-swapped", part(part, FirstGradientTest::fieldsSwapped))
        .misconception("averaged", part(part, FirstGradientTest::averaged))
        .misconception("bias-not-summed", part(part, in -> withBias(in, g -> g)))
        .misconception("bias-over-families", part(part, in -> withBias(in, g -> g.sum(1))))
        .misconception("bias-over-everything", part(part, in -> withBias(in, g -> g.sum(0, 1))))
        .misconception("models-mixed", part(part, FirstGradientTest::modelsMixed))
        .misconception("scores-without-weights", part(part, FirstGradientTest::withoutWeights))
        .examine(
            in ->
                part.apply(
                    FirstGradient.firstGradient(in.x(), in.weights1(), in.z(), in.upstream())));
  }

  private static Function<Input, Object> part(
      Function<FirstGrads, Tensor> part, Function<Input, FirstGrads> answer) {
    return answer.andThen(part)::apply;
  }

  private static Input worked() {
    return new Input(
        Example.x(), Example.weights1(), Example.beforeRelu(), Example.hiddenGradient());
  }

  /** A number or two that reach ReLU are exactly 0. */
  private static Input input(Draws draws, int models, int batch, int families, int hidden) {
    Tensor z = draws.tensor(batch, families, hidden);
    for (int zeros = 0; zeros < 2; zeros++) {
      z.set(
          0,
          draws.integer(0, batch - 1),
          draws.integer(0, families - 1),
          draws.integer(0, hidden - 1));
    }
    return new Input(
        draws.tensor(models, batch, families),
        draws.tensor(models, families, hidden),
        z,
        draws.tensor(batch, families, hidden));
  }

  private static FirstGrads right(Input in) {
    Tensor z = in.z().detach().requiresGrad(true);
    z.relu().backward(in.upstream());
    return behind(in, z.grad());
  }

  /** The gradients if this is what passed the gate. */
  private static FirstGrads behind(Input in, Tensor passed) {
    Tensor x = in.x().detach().requiresGrad(true);
    Tensor weights1 = in.weights1().detach().requiresGrad(true);
    Tensor bias1 = Tensor.zeros(in.z().size(1), in.z().size(2)).requiresGrad(true);
    x.unsqueeze(-1).mul(weights1.unsqueeze(1)).sum(0).add(bias1).backward(passed);
    return new FirstGrads(x.grad(), weights1.grad(), bias1.grad());
  }

  private static FirstGrads times(Input in, Tensor gate) {
    return behind(in, in.upstream().mul(gate));
  }

  private static FirstGrads fieldsSwapped(Input in) {
    FirstGrads right = right(in);
    return new FirstGrads(right.weights1(), right.x(), right.bias1());
  }

  private static FirstGrads averaged(Input in) {
    FirstGrads right = right(in);
    float n = in.z().size(0);
    return new FirstGrads(right.x(), right.weights1().div(n), right.bias1().div(n));
  }

  private static FirstGrads withBias(Input in, UnaryOperator<Tensor> bias) {
    FirstGrads right = right(in);
    Tensor passed = in.upstream().mul(in.z().gt(0));
    return new FirstGrads(right.x(), right.weights1(), bias.apply(passed));
  }

  /** The model's letter is missing from the result. */
  private static FirstGrads modelsMixed(Input in) {
    FirstGrads right = right(in);
    return new FirstGrads(right.x().sum(0), right.weights1(), right.bias1());
  }

  /** Each model is given all that passed. */
  private static FirstGrads withoutWeights(Input in) {
    Tensor ones = Tensor.onesLike(in.weights1());
    FirstGrads right = right(in);
    Tensor x = right(new Input(in.x(), ones, in.z(), in.upstream())).x();
    return new FirstGrads(x, right.weights1(), right.bias1());
  }
}
