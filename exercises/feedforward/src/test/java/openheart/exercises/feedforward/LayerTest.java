package openheart.exercises.feedforward;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Functional;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Layer.class,
    uses = {
      "Tensor.matmul",
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.sum",
      "Tensor.add",
      Exercise.ARRANGING
    })
class LayerTest {
  record Input(Tensor x, Tensor weight, Tensor bias) {}

  @Test
  @Order(1)
  void every_neuron_weighs_the_inputs_by_its_own_row_and_adds_its_bias() {
    Tensor x = Tensor.of(new float[][] {{2, 1}});
    Tensor weight = Tensor.of(new float[][] {{1, 3}, {0, -1}, {2, 2}});
    Cases<Input> cases =
        Cases.of(new Input(x, weight, Tensor.of(10, 20, 30)))
            .generated(5, draws -> input(draws, draws.integer(2, 5)))
            .generated(10, draws -> input(draws, draws.integer(1, 6), draws.integer(1, 6)))
            .generated(3, draws -> withZeros(draws, draws.integer(2, 4)));
    Examiner.of(Layer.class, cases, LayerTest::expected)
        .misconception("transpose-forgotten", in -> in.x().matmul(in.weight()).add(in.bias()))
        .misconception("bias-forgotten", in -> products(in))
        .misconception("bias-first", in -> in.x().add(in.bias()).matmul(in.weight().t()))
        .misconception("bias-in-a-column", in -> products(in).add(in.bias().unsqueeze(1)))
        .misconception("column-grown", in -> in.weight().matmul(in.x().t()).add(in.bias()))
        .misconception("column", in -> expected(in).t())
        .misconception("axis-lost", in -> expected(in).squeeze(0))
        .misconception("summed-over-neurons", in -> cells(in).sum(0).add(in.bias()))
        .misconception("summed-over-neurons", in -> cells(in).sum(true, 0).add(in.bias()))
        .misconception("summed-over-everything", in -> cells(in).sum().add(in.bias()))
        .misconception("summed-over-everything", in -> inARow(cells(in).sum(), in))
        .symptom("fitting-refused", (expected, actual) -> Refusals.byHand(actual))
        .examine(in -> Layer.layer(in.x(), in.weight(), in.bias()));
  }

  @Test
  @Order(2)
  void a_weight_for_another_number_of_inputs_is_refused() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.ones(1, 2), Tensor.ones(2, 3), Tensor.ones(2)))
            .generated(3, draws -> mismatched(draws, 1, draws.integer(2, 4)))
            .generated(3, draws -> mismatched(draws, draws.integer(2, 4), 1))
            .generated(3, draws -> mismatched(draws, 3, 2))
            .generated(3, draws -> mismatched(draws, 2, draws.integer(3, 4)));
    Examiner.of(Layer.class, cases, LayerTest::expected)
        .symptom("inputs-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> Layer.layer(in.x(), in.weight(), in.bias()));
  }

  @Test
  @Order(3)
  void a_bias_that_is_not_one_number_per_neuron_is_refused_even_where_it_broadcasts() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.ones(1, 2), Tensor.ones(3, 2), Tensor.of(5)),
                new Input(Tensor.ones(1, 2), Tensor.ones(1, 2), Tensor.of(5, 6)))
            .generated(2, draws -> biased(draws, 3, 1))
            .generated(2, draws -> biased(draws, 3, 1, 3))
            .generated(2, draws -> biased(draws, 3, 3, 1))
            .generated(2, draws -> biased(draws, 1, 4))
            .generated(2, draws -> biased(draws, 3))
            .generated(2, draws -> biased(draws, 3, 4));
    Examiner.of(Layer.class, cases, LayerTest::expected)
        .symptom("bias-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> Layer.layer(in.x(), in.weight(), in.bias()));
  }

  private static Tensor expected(Input in) {
    return Functional.linear(in.x(), in.weight(), in.bias());
  }

  private static Tensor products(Input in) {
    return Functional.linear(in.x(), in.weight()); // (1, outputs)
  }

  /** Each weight times its input, before anything is added up. */
  private static Tensor cells(Input in) {
    return in.x().mul(in.weight()); // (outputs, inputs)
  }

  private static Tensor inARow(Tensor sum, Input in) {
    return in.bias().add(sum).unsqueeze(0);
  }

  /** As many neurons as inputs, so that a forgotten transpose is no error. */
  private static Input input(Draws draws, int square) {
    return input(draws, square, square);
  }

  private static Input input(Draws draws, int inputs, int outputs) {
    return new Input(
        Halves.tensor(draws, 1, inputs),
        Halves.tensor(draws, outputs, inputs),
        Halves.tensor(draws, outputs));
  }

  /** The bias alone is left. */
  private static Input withZeros(Draws draws, int outputs) {
    Input in = input(draws, 3, outputs);
    return new Input(Tensor.zeros(1, 3), in.weight(), in.bias());
  }

  private static Input mismatched(Draws draws, int inputs, int weights) {
    int outputs = draws.integer(2, 4);
    return new Input(
        Halves.tensor(draws, 1, inputs),
        Halves.tensor(draws, outputs, weights),
        Halves.tensor(draws, outputs));
  }

  private static Input biased(Draws draws, int outputs, int... bias) {
    return new Input(
        Halves.tensor(draws, 1, 2), Halves.tensor(draws, outputs, 2), Halves.tensor(draws, bias));
  }
}
