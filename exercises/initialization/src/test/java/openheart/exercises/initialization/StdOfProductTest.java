package openheart.exercises.initialization;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = StdOfProduct.class,
    uses = {
      "Tensor.mean",
      "Tensor.sum",
      "Tensor.std",
      "Tensor.var",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sqrt",
      "Tensor.abs",
      "Tensor.add",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      Exercise.ARRANGING
    })
class StdOfProductTest {
  record Input(Tensor x, int outputs, double weightStd) {}

  @Test
  @Order(1)
  void the_spread_of_each_sum_comes_from_its_terms() {
    Tensor worked = Tensor.of(new float[][] {{3, 4}, {0, 5}});
    Cases<Input> cases =
        Cases.of(
                new Input(worked, 3, 0.4),
                new Input(Tensor.of(new float[][] {{-2}, {1}, {1}, {0}}), 2, 1),
                new Input(Tensor.zeros(2, 3), 4, 0.5))
            .generated(6, draws -> input(draws, draws.integer(2, 6), draws.integer(2, 30)))
            .generated(3, draws -> input(draws, 1, draws.integer(2, 30)))
            .generated(6, StdOfProductTest::rectified);
    Examiner.of(StdOfProduct.class, cases, in -> std(in, in.x().size(1)))
        .misconception("mean-subtracted", in -> ofSpread(in, in.x().std().item()))
        .misconception("mean-subtracted", in -> ofSpread(in, in.x().std(0, false, 0, 1).item()))
        .misconception("inputs-taken-as-1", in -> ofSpread(in, 1))
        .misconception("averaged-first", in -> ofSpread(in, Math.abs(in.x().mean().item())))
        .misconception("absolute", in -> ofSpread(in, in.x().abs().mean().item()))
        .misconception("not-averaged", in -> std(in, in.x().size(1) * in.x().numel()))
        .misconception("outputs-counted", in -> std(in, in.outputs()))
        .misconception("batch-counted", in -> std(in, in.x().size(0)))
        .misconception("all-counted", in -> std(in, in.x().numel()))
        .misconception("terms-not-counted", in -> std(in, 1))
        .misconception("deviations-added", in -> std(in, in.x().size(1) * in.x().size(1)))
        .misconception("variance", in -> Math.pow(std(in, in.x().size(1)), 2))
        .misconception("weights-not-squared", StdOfProductTest::weightsNotSquared)
        .examine(in -> StdOfProduct.stdOfProduct(in.x(), in.outputs(), in.weightStd()));
  }

  private static Input input(Draws draws, int batch, int inputs) {
    return new Input(draws.tensor(batch, inputs), draws.integer(2, 30), weightStd(draws));
  }

  /** What comes from a ReLU: no number below 0, and a mean far from 0. */
  private static Input rectified(Draws draws) {
    Tensor x = draws.tensor(draws.integer(2, 6), draws.integer(3, 30)).relu();
    return new Input(x, draws.integer(2, 30), weightStd(draws));
  }

  private static double weightStd(Draws draws) {
    return draws.integer(2, 90) / 100.0;
  }

  /** With so many terms in each sum. */
  private static double std(Input in, int terms) {
    return Math.sqrt(terms * (double) in.x().square().mean().item()) * in.weightStd();
  }

  private static double ofSpread(Input in, double spread) {
    return Math.sqrt(in.x().size(1)) * in.weightStd() * spread;
  }

  private static double weightsNotSquared(Input in) {
    return std(in, in.x().size(1)) / Math.sqrt(in.weightStd());
  }
}
