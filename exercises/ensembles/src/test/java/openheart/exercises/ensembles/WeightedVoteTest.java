package openheart.exercises.ensembles;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = WeightedVote.class,
    uses = {
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sum",
      "Tensor.mean",
      "Tensor.div",
      Exercise.ARRANGING
    })
class WeightedVoteTest {
  record Input(Tensor scores, Tensor weights) {}

  @Test
  @Order(1)
  void each_family_adds_up_the_weighted_scores_of_all_models() {
    Tensor scores = Tensor.of(new float[][][] {{{0.5f, 0.25f, 0.25f}}, {{0.25f, 0.75f, 0}}});
    Tensor weights = Tensor.of(new float[][] {{2, 1, 4}, {4, 1, 3}});
    Cases<Input> cases =
        Cases.of(new Input(scores, weights))
            .generated(4, draws -> input(draws, 3, 3, draws.integer(2, 4)))
            .generated(2, draws -> input(draws, 1, 4, 3))
            .generated(2, draws -> input(draws, 4, 1, 3))
            .generated(2, draws -> input(draws, 2, 3, 1))
            .generated(6, WeightedVoteTest::any);
    Examiner.of(WeightedVote.class, cases, in -> products(in).sum(0))
        .misconception("axis-missing", in -> in.scores().mul(in.weights()).sum(0))
        .misconception("axis-at-the-end", in -> in.scores().mul(in.weights().unsqueeze(-1)).sum(0))
        .misconception("summed-over-batch", in -> products(in).sum(1))
        .misconception("summed-over-families", in -> products(in).sum(2))
        .misconception("mean-for-sum", in -> products(in).mean(0))
        .misconception("divided-by-weights", in -> products(in).sum(0).div(in.weights().sum(0)))
        .misconception("weights-ignored", in -> in.scores().mean(0))
        .misconception("weights-ignored", in -> in.scores().sum(0))
        .misconception("added", in -> in.scores().add(in.weights().unsqueeze(1)).sum(0))
        .misconception("families-mixed", WeightedVoteTest::mixed)
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> WeightedVote.weightedVote(in.scores(), in.weights()));
  }

  @Test
  @Order(2)
  void weights_of_another_size_are_refused() {
    Cases<Input> cases =
        Cases.of(other(2, 1, 3, 1, 3), other(2, 1, 3, 2, 1), other(1, 2, 3, 2, 3))
            .generated(2, draws -> wrong(draws, 1, 0))
            .generated(2, draws -> wrong(draws, 0, 1))
            .generated(2, draws -> wrong(draws, -1, 0))
            .generated(2, draws -> wrong(draws, 0, -1));
    Examiner.of(WeightedVote.class, cases, WeightedVoteTest::refusal)
        .symptom("not-refused", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> WeightedVote.weightedVote(in.scores(), in.weights()));
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException("weights " + in.weights().shape());
  }

  private static Input input(Draws draws, int models, int batch, int families) {
    return new Input(draws.tensor(models, batch, families), draws.tensor(models, families));
  }

  private static Input any(Draws draws) {
    return input(draws, draws.integer(2, 4), draws.integer(2, 5), draws.integer(2, 4));
  }

  private static Input other(int models, int batch, int families, int rows, int columns) {
    return new Input(Tensor.ones(models, batch, families), Tensor.ones(rows, columns));
  }

  /** Weights of so many models and families more than the scores have. */
  private static Input wrong(Draws draws, int models, int families) {
    int m = draws.integer(2, 4);
    int c = draws.integer(2, 4);
    return new Input(
        draws.tensor(m, draws.integer(1, 3), c), draws.tensor(m + models, c + families));
  }

  private static Tensor products(Input in) {
    return in.scores().mul(in.weights().unsqueeze(1)); // (models, batch, families)
  }

  /** Every family is given the scores of all. */
  private static Tensor mixed(Input in) {
    return Tensor.einsum("mbd,mc->bc", in.scores(), in.weights());
  }
}
