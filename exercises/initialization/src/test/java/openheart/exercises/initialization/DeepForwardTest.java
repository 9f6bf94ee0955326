package openheart.exercises.initialization;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = DeepForward.class,
    uses = {
      "Tensor.matmul",
      "Tensor.std",
      "Tensor.var",
      "Tensor.mean",
      "Tensor.sum",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sqrt",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      Exercise.ARRANGING
    })
class DeepForwardTest {
  private static final ToDoubleFunction<Tensor> STD = x -> x.std().item();

  enum Activation {
    NONE,
    RELU,
    TANH;

    Tensor apply(Tensor x) {
      return switch (this) {
        case NONE -> x;
        case RELU -> x.relu();
        case TANH -> x.tanh();
      };
    }
  }

  record Input(Tensor x, Tensor[] weights, Activation activation) {
    int last() {
      return weights.length - 1;
    }

    Tensor product(Tensor from, int layer) {
      return from.matmul(weights[layer]);
    }

    Tensor activated(Tensor from, int layer) {
      return activation.apply(product(from, layer));
    }
  }

  /** What a layer gives, from what enters it and the layer's place. */
  private interface Layer {
    Tensor of(Tensor entering, int layer);
  }

  @Test
  @Order(1)
  void the_scale_is_measured_behind_each_layer_s_activation() {
    Tensor x = Tensor.of(new float[][] {{1, 2}, {3, -4}});
    Tensor[] weights = {
      Tensor.of(new float[][] {{1, 0}, {0, 2}}), Tensor.of(new float[][] {{1}, {1}})
    };
    Cases<Input> cases =
        Cases.of(new Input(x, weights, Activation.RELU))
            .generated(6, draws -> generated(draws, draws.integer(2, 6), 0))
            .generated(3, draws -> generated(draws, 1, 0))
            .generated(6, draws -> generated(draws, draws.integer(2, 6), draws.integer(3, 5)));
    Examiner.of(DeepForward.class, cases, in -> measured(in, STD))
        .misconception("activation-missing", in -> chain(in, in::product, STD))
        .misconception("activation-at-the-end-only", DeepForwardTest::atTheEndOnly)
        .misconception("last-layer-bare", DeepForwardTest::lastLayerBare)
        .misconception("activation-first", DeepForwardTest::activationFirst)
        .misconception("measured-too-early", DeepForwardTest::beforeActivation)
        .misconception("activation-not-passed-on", DeepForwardTest::notPassedOn)
        .misconception("first-input-again", in -> chain(in, (h, l) -> in.activated(in.x(), l), STD))
        .misconception("first-weight-again", in -> chain(in, (h, l) -> in.activated(h, 0), STD))
        .misconception("weights-from-the-end", DeepForwardTest::fromTheEnd)
        .misconception("weights-transposed", DeepForwardTest::transposed)
        .misconception("weight-first", DeepForwardTest::weightFirst)
        .misconception("input-measured-too", DeepForwardTest::inputToo)
        .misconception("input-measured-instead", in -> Arrays.copyOf(inputToo(in), in.last() + 1))
        .misconception("last-only", in -> new double[] {measured(in, STD)[in.last()]})
        .misconception("population", in -> measured(in, h -> h.std(0, false, 0, 1).item()))
        .misconception("variance", in -> measured(in, h -> h.var().item()))
        .misconception("mean-not-subtracted", in -> measured(in, DeepForwardTest::rootMeanSquare))
        .examine(in -> DeepForward.deepForward(in.x(), in.weights(), in.activation()::apply));
  }

  /** Layers all of one width, or of sizes drawn one by one where the width is 0. */
  private static Input generated(Draws draws, int batch, int width) {
    int[] sizes = draws.sizes(draws.integer(3, 6), 2, 5);
    if (width > 0) {
      Arrays.fill(sizes, width);
    }
    Tensor[] weights = new Tensor[sizes.length - 1];
    Arrays.setAll(weights, l -> draws.tensor(sizes[l], sizes[l + 1]).mul(0.2f));
    Activation activation = Activation.values()[draws.integer(0, 2)];
    return new Input(draws.tensor(batch, sizes[0]), weights, activation);
  }

  private static double[] measured(Input in, ToDoubleFunction<Tensor> measure) {
    return chain(in, in::activated, measure);
  }

  private static double[] chain(Input in, Layer layer, ToDoubleFunction<Tensor> measure) {
    double[] numbers = new double[in.weights().length];
    Tensor h = in.x();
    for (int l = 0; l < numbers.length; l++) {
      h = layer.of(h, l);
      numbers[l] = measure.applyAsDouble(h);
    }
    return numbers;
  }

  private static double[] atTheEndOnly(Input in) {
    return chain(in, (h, l) -> l == in.last() ? in.activated(h, l) : in.product(h, l), STD);
  }

  private static double[] lastLayerBare(Input in) {
    return chain(in, (h, l) -> l == in.last() ? in.product(h, l) : in.activated(h, l), STD);
  }

  private static double[] activationFirst(Input in) {
    return chain(in, (h, l) -> in.product(in.activation().apply(h), l), STD);
  }

  private static double[] beforeActivation(Input in) {
    return chain(in, (h, l) -> in.product(l == 0 ? h : in.activation().apply(h), l), STD);
  }

  private static double[] notPassedOn(Input in) {
    return chain(in, in::product, h -> STD.applyAsDouble(in.activation().apply(h)));
  }

  private static double[] fromTheEnd(Input in) {
    return chain(in, (h, l) -> in.activated(h, in.last() - l), STD);
  }

  private static double[] transposed(Input in) {
    return chain(in, (h, l) -> in.activation().apply(h.matmul(in.weights()[l].t())), STD);
  }

  private static double[] weightFirst(Input in) {
    return chain(in, (h, l) -> in.activation().apply(in.weights()[l].matmul(h)), STD);
  }

  private static double[] inputToo(Input in) {
    double[] behind = measured(in, STD);
    double[] all = new double[behind.length + 1];
    all[0] = STD.applyAsDouble(in.x());
    System.arraycopy(behind, 0, all, 1, behind.length);
    return all;
  }

  private static double rootMeanSquare(Tensor h) {
    return Math.sqrt(h.square().mean().item());
  }
}
