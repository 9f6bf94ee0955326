package openheart.exercises.ensembles;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.ensembles.WholeLayer.Parameters;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = WholeLayer.class,
    uses = {"Tensor.einsum", "Tensor.add", "Tensor.relu", "Tensor.clampMin", Exercise.ARRANGING})
class WholeLayerTest {
  record Input(Tensor x, Parameters parameters) {
    /** The scores by the first weights, in the letters of an equation. */
    Tensor sums(String equation) {
      return Tensor.einsum(equation, x, parameters.weights1());
    }

    Tensor beforeRelu() {
      return sums("mbc,mck->bck").add(parameters.bias1());
    }

    Tensor weighed(Tensor hidden) {
      return Tensor.einsum("bck,ck->bc", hidden, parameters.weights2());
    }

    Tensor output(Tensor hidden) {
      return weighed(hidden).add(parameters.bias2());
    }
  }

  @Test
  @Order(1)
  void scores_go_through_both_halves() {
    Cases<Input> cases =
        Cases.of(worked())
            .generated(3, draws -> input(draws, 3, 3, draws.integer(2, 4), 2))
            .generated(2, draws -> input(draws, 1, 2, 3, 4))
            .generated(2, draws -> input(draws, 3, 1, 2, 4))
            .generated(2, draws -> input(draws, 3, 2, 1, 4))
            .generated(2, draws -> input(draws, 2, 4, 3, 1))
            .generated(6, WholeLayerTest::any);
    Examiner.of(WholeLayer.class, cases, in -> in.output(in.beforeRelu().relu()))
        .misconception("relu-forgotten", in -> in.output(in.beforeRelu()))
        .misconception("relu-at-the-end", in -> in.output(in.beforeRelu()).relu())
        .misconception("relu-twice", in -> in.output(in.beforeRelu().relu()).relu())
        .misconception("relu-before-bias", WholeLayerTest::reluBeforeBias)
        .misconception("biases-forgotten", in -> in.weighed(in.sums("mbc,mck->bck").relu()))
        .misconception("biases-forgotten", in -> in.weighed(in.sums("mbc,mck->bck")))
        .misconception("first-bias-forgotten", in -> in.output(in.sums("mbc,mck->bck").relu()))
        .misconception("second-bias-forgotten", in -> in.weighed(in.beforeRelu().relu()))
        .misconception("families-mixed", WholeLayerTest::familiesMixed)
        .misconception("letters-out-of-order", WholeLayerTest::outOfOrder)
        .misconception("batch-mixed", WholeLayerTest::batchMixed)
        .misconception("second-weights-ignored", WholeLayerTest::secondWeightsIgnored)
        .examine(in -> WholeLayer.wholeLayer(in.x(), in.parameters()));
  }

  private static Input worked() {
    return new Input(
        Example.x(),
        new Parameters(Example.weights1(), Example.bias1(), Example.weights2(), Example.bias2()));
  }

  private static Input input(Draws draws, int models, int batch, int families, int hidden) {
    return new Input(
        draws.tensor(models, batch, families),
        new Parameters(
            draws.tensor(models, families, hidden),
            draws.tensor(families, hidden),
            draws.tensor(families, hidden),
            draws.tensor(families)));
  }

  private static Input any(Draws draws) {
    return input(
        draws, draws.integer(2, 4), draws.integer(2, 5), draws.integer(2, 4), draws.integer(2, 4));
  }

  private static Tensor reluBeforeBias(Input in) {
    return in.output(in.sums("mbc,mck->bck").relu().add(in.parameters().bias1()));
  }

  /** A letter of its own for the scores' families: every family is given the scores of all. */
  private static Tensor familiesMixed(Input in) {
    return in.output(in.sums("mbd,mck->bck").add(in.parameters().bias1()).relu());
  }

  /** Fails unless there are as many families as hidden neurons, or one of either. */
  private static Tensor outOfOrder(Input in) {
    Tensor h = in.sums("mbc,mck->bkc").add(in.parameters().bias1()).relu();
    Tensor weighed = Tensor.einsum("bkc,ck->bc", h, in.parameters().weights2());
    return weighed.add(in.parameters().bias2());
  }

  /** The batch's letter is missing from the result: all proteins in one. */
  private static Tensor batchMixed(Input in) {
    Tensor h = in.sums("mbc,mck->ck").add(in.parameters().bias1()).relu();
    return Tensor.einsum("ck,ck->c", h, in.parameters().weights2()).add(in.parameters().bias2());
  }

  private static Tensor secondWeightsIgnored(Input in) {
    return in.beforeRelu().relu().sum(-1).add(in.parameters().bias2());
  }
}
