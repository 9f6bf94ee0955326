package openheart.exercises.ensembles;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = FirstAggregation.class,
    uses = {
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      "Tensor.mean",
      "Tensor.relu",
      "Tensor.clampMin",
      "Tensor.abs",
      Exercise.ARRANGING
    })
class FirstAggregationTest {
  record Input(Tensor x, Tensor weights1, Tensor bias1) {}

  @Test
  @Order(1)
  void each_family_brings_its_models_together_in_hidden_neurons() {
    Cases<Input> cases =
        Cases.of(worked())
            .generated(3, draws -> input(draws, 3, 3, draws.integer(2, 4), 2))
            .generated(2, draws -> input(draws, 1, 2, 3, 4))
            .generated(2, draws -> input(draws, 3, 1, 2, 4))
            .generated(2, draws -> input(draws, 2, 4, 3, 1))
            .generated(2, draws -> input(draws, 2, 2, 2, 2))
            .generated(6, FirstAggregationTest::any);
    Examiner.of(FirstAggregation.class, cases, in -> biased(in).relu())
        .misconception("relu-forgotten", in -> biased(in))
        .misconception("relu-before-bias", in -> summed(in).relu().add(in.bias1()))
        .misconception("relu-before-sum", in -> products(in).relu().sum(0).add(in.bias1()).relu())
        .misconception("relu-before-sum", in -> products(in).relu().sum(0).add(in.bias1()))
        .misconception("absolute", in -> biased(in).abs())
        .misconception("bias-forgotten", in -> summed(in).relu())
        .misconception("bias-per-model", in -> products(in).add(in.bias1()).sum(0).relu())
        .misconception("bias-multiplied", in -> summed(in).mul(in.bias1()).relu())
        .misconception("mean-for-sum", in -> products(in).mean(0).add(in.bias1()).relu())
        .misconception("summed-over-batch", in -> products(in).sum(1).add(in.bias1()).relu())
        .misconception("summed-over-families", in -> products(in).sum(2).add(in.bias1()).relu())
        .misconception("axis-missing", FirstAggregationTest::axisMissing)
        .misconception("axis-kept", in -> biased(in).relu().unsqueeze(0))
        .examine(in -> FirstAggregation.firstAggregation(in.x(), in.weights1(), in.bias1()));
  }

  private static Input worked() {
    return new Input(Example.x(), Example.weights1(), Example.bias1());
  }

  private static Input input(Draws draws, int models, int batch, int families, int hidden) {
    return new Input(
        draws.tensor(models, batch, families),
        draws.tensor(models, families, hidden),
        draws.tensor(families, hidden));
  }

  private static Input any(Draws draws) {
    return input(
        draws, draws.integer(2, 4), draws.integer(2, 5), draws.integer(2, 4), draws.integer(2, 4));
  }

  private static Tensor products(Input in) {
    return in.x()
        .unsqueeze(-1)
        .mul(in.weights1().unsqueeze(1)); // (models, batch, families, hidden)
  }

  private static Tensor summed(Input in) {
    return products(in).sum(0);
  }

  private static Tensor biased(Input in) {
    return summed(in).add(in.bias1()); // (batch, families, hidden)
  }

  /** Fails unless there are as many proteins as models, or one of either. */
  private static Tensor axisMissing(Input in) {
    return in.x().unsqueeze(-1).mul(in.weights1()).sum(0).add(in.bias1()).relu();
  }
}
