package openheart.exercises.ensembles;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = SecondAggregation.class,
    uses = {
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      "Tensor.mean",
      "Tensor.relu",
      "Tensor.softmax",
      Exercise.ARRANGING
    })
class SecondAggregationTest {
  record Input(Tensor h, Tensor weights2, Tensor bias2) {}

  @Test
  @Order(1)
  void each_family_brings_its_hidden_neurons_together_in_one_output() {
    Cases<Input> cases =
        Cases.of(new Input(Example.hidden(), Example.weights2(), Example.bias2()))
            .generated(2, draws -> input(draws, 3, 3, draws.integer(2, 4)))
            .generated(2, draws -> input(draws, 1, 2, 4))
            .generated(2, draws -> input(draws, 4, 1, 3))
            .generated(2, draws -> input(draws, 3, 2, 1))
            .generated(2, draws -> input(draws, 2, 2, 2))
            .generated(6, SecondAggregationTest::any);
    Examiner.of(SecondAggregation.class, cases, in -> summed(in).add(in.bias2()))
        .misconception("bias-forgotten", in -> summed(in))
        .misconception("bias-per-neuron", SecondAggregationTest::biasPerNeuron)
        .misconception("bias-per-neuron", in -> products(in).add(in.bias2()).sum(-1))
        .misconception("bias-in-a-column", in -> summed(in).add(in.bias2().unsqueeze(1)))
        .misconception("relu-at-the-end", in -> summed(in).add(in.bias2()).relu())
        .misconception("softmax-at-the-end", in -> summed(in).add(in.bias2()).softmax(-1))
        .misconception("weights-ignored", in -> in.h().sum(-1).add(in.bias2()))
        .misconception("mean-for-sum", in -> products(in).mean(-1).add(in.bias2()))
        .misconception("summed-over-batch", in -> products(in).sum(0).add(in.bias2()))
        .misconception("summed-over-batch", SecondAggregationTest::summedOverBatch)
        .misconception("summed-over-families", in -> products(in).sum(1).add(in.bias2()))
        .misconception("summed-over-everything", in -> products(in).sum().add(in.bias2()))
        .misconception("summed-over-everything", in -> products(in).sum(1, 2).add(in.bias2()))
        .misconception("axis-kept", SecondAggregationTest::axisKept)
        .misconception("axis-kept", in -> products(in).sum(true, -1).add(in.bias2()))
        .examine(in -> SecondAggregation.secondAggregation(in.h(), in.weights2(), in.bias2()));
  }

  /** Hidden values are never negative. */
  private static Input input(Draws draws, int batch, int families, int hidden) {
    return new Input(
        draws.tensor(batch, families, hidden).relu(),
        draws.tensor(families, hidden),
        draws.tensor(families));
  }

  private static Input any(Draws draws) {
    return input(draws, draws.integer(2, 5), draws.integer(2, 4), draws.integer(2, 4));
  }

  private static Tensor products(Input in) {
    return in.h().mul(in.weights2()); // (batch, families, hidden)
  }

  private static Tensor summed(Input in) {
    return products(in).sum(-1);
  }

  private static Tensor biasPerNeuron(Input in) {
    return products(in).add(in.bias2().unsqueeze(-1)).sum(-1);
  }

  private static Tensor summedOverBatch(Input in) {
    return products(in).sum(0).add(in.bias2().unsqueeze(-1));
  }

  private static Tensor axisKept(Input in) {
    return summed(in).add(in.bias2()).unsqueeze(-1);
  }
}
