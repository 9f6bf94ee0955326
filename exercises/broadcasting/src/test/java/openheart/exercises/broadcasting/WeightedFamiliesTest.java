package openheart.exercises.broadcasting;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = WeightedFamilies.class,
    uses = {"Tensor.mul", "Tensor.add", "Tensor.sum", Exercise.ARRANGING})
class WeightedFamiliesTest {
  record Input(Tensor scores, Tensor weights) {}

  @Test
  @Order(1)
  void each_family_adds_up_the_weighted_scores_of_all_models() {
    Tensor scores = Tensor.of(new float[][][] {{{1, 2, 3}}, {{4, 5, 6}}});
    Tensor weights = Tensor.of(new float[][] {{10, 20, 30}, {1, 1, 2}});
    Cases<Input> cases =
        Cases.of(new Input(scores, weights))
            .generated(7, draws -> input(draws, 3, 3, draws.integer(2, 4)))
            .generated(
                8,
                draws ->
                    input(draws, draws.integer(2, 4), draws.integer(2, 5), draws.integer(2, 4)));
    Examiner.of(WeightedFamilies.class, cases, in -> products(in).sum(0))
        .misconception("axis-missing", in -> in.scores().mul(in.weights()).sum(0))
        .misconception("models-of-the-chapter", in -> withAxis(in, in.weights().view(3, 1, -1)))
        .misconception("axis-at-the-end", in -> withAxis(in, in.weights().unsqueeze(-1)))
        .misconception("summed-over-everything", in -> products(in).sum())
        .misconception("summed-over-batch", in -> products(in).sum(1))
        .misconception("summed-over-families", in -> products(in).sum(2))
        .misconception("mean-for-sum", in -> products(in).mean(0))
        .misconception("divided-by-weights", in -> products(in).sum(0).div(in.weights().sum(0)))
        .misconception("weights-ignored", in -> in.scores().sum(0))
        .misconception("axis-kept", in -> products(in).sum(true, 0))
        .misconception("added", in -> in.scores().add(in.weights().unsqueeze(1)).sum(0))
        .misconception("transposed", in -> products(in).sum(0).t())
        .examine(in -> WeightedFamilies.weightedFamilies(in.scores(), in.weights()));
  }

  private static Input input(Draws draws, int models, int batch, int families) {
    return new Input(draws.tensor(models, batch, families), draws.tensor(models, families));
  }

  private static Tensor withAxis(Input in, Tensor weights) {
    return in.scores().mul(weights).sum(0);
  }

  private static Tensor products(Input in) {
    return in.scores().mul(in.weights().unsqueeze(1)); // (models, batch, families)
  }
}
