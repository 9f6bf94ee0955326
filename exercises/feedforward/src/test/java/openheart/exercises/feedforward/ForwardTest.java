package openheart.exercises.feedforward;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Forward.class,
    uses = {"Tensor.matmul", "Tensor.add", Exercise.ARRANGING})
class ForwardTest {
  record Input(Tensor x, Tensor[] weights, Tensor[] biases) {
    int depth() {
      return weights.length;
    }

    Tensor layer(int i, Tensor input) {
      return Functional.linear(input, weights[i], biases[i]);
    }
  }

  private static final UnaryOperator<Tensor> STRAIGHT = output -> output;

  @Test
  @Order(1)
  void the_output_of_each_layer_is_the_input_of_the_next() {
    Tensor[] weights = {
      Tensor.of(new float[][] {{1, 0}, {0, 1}, {1, 1}}), Tensor.of(new float[][] {{1, 2, 3}})
    };
    Tensor[] biases = {Tensor.of(0, 0, 1), Tensor.of(5)};
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1, 2}}), weights, biases))
            .generated(2, draws -> stack(draws, 1, draws.sizes(2, 1, 5)))
            .generated(8, draws -> stack(draws, draws.integer(1, 4), draws.sizes(4, 1, 5)))
            .generated(4, draws -> stack(draws, draws.integer(1, 4), draws.sizes(5, 1, 5)))
            .generated(6, draws -> square(draws, draws.integer(2, 4)));
    Examiner.of(Forward.class, cases, ForwardTest::network)
        .misconception("input-again", ForwardTest::inputAgain)
        .misconception("reversed", ForwardTest::reversed)
        .misconception("first-layer-only", in -> layers(in, 0, 1, STRAIGHT))
        .misconception("first-layer-missing", in -> layers(in, 1, in.depth(), STRAIGHT))
        .misconception("last-layer-missing", in -> layers(in, 0, in.depth() - 1, STRAIGHT))
        .misconception("two-layers", in -> layers(in, 0, 2, STRAIGHT))
        .misconception("one-layer-again", ForwardTest::oneLayerAgain)
        .misconception("biases-forgotten", ForwardTest::withoutBiases)
        .misconception("bent", in -> layers(in, 0, in.depth(), Tensor::relu))
        .misconception("bent", ForwardTest::bentBetween)
        .examine(ForwardTest::student);
  }

  @Test
  @Order(2)
  void without_layers_the_output_is_the_input() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1, 2}}), new Tensor[0], new Tensor[0]))
            .generated(2, draws -> stack(draws, 3, draws.integer(2, 5)));
    Examiner.of(Forward.class, cases, ForwardTest::network)
        .symptom("no-layers", (expected, actual) -> true)
        .examine(ForwardTest::student);
  }

  @Test
  @Order(3)
  void another_number_of_biases_than_of_weights_is_refused() {
    Tensor[] oneBias = {Tensor.of(1)};
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1, 2}}), new Tensor[0], oneBias))
            .generated(4, draws -> unequal(square(draws, 3), 3, 2))
            .generated(4, draws -> unequal(square(draws, 3), 2, 3))
            .generated(2, draws -> unequal(square(draws, 2), 2, 0));
    Examiner.of(Forward.class, cases, ForwardTest::refused)
        .symptom("counts-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(ForwardTest::student);
  }

  private static Tensor student(Input in) {
    return Forward.forward(in.x(), in.weights(), in.biases(), Functional::linear);
  }

  private static Input stack(Draws draws, int samples, int... sizes) {
    int depth = sizes.length - 1;
    Tensor[] weights = new Tensor[depth];
    Tensor[] biases = new Tensor[depth];
    for (int i = 0; i < depth; i++) {
      weights[i] = Halves.tensor(draws, sizes[i + 1], sizes[i]);
      biases[i] = Halves.tensor(draws, sizes[i + 1]);
    }
    return new Input(Halves.tensor(draws, samples, sizes[0]), weights, biases);
  }

  /** As many neurons in every layer, so that layers in a wrong order are no error. */
  private static Input square(Draws draws, int depth) {
    int[] sizes = new int[depth + 1];
    Arrays.fill(sizes, draws.integer(2, 4));
    return stack(draws, draws.integer(1, 3), sizes);
  }

  private static Input unequal(Input in, int weights, int biases) {
    return new Input(
        in.x(), Arrays.copyOf(in.weights(), weights), Arrays.copyOf(in.biases(), biases));
  }

  private static Object refused(Input in) {
    throw new IllegalArgumentException(in.depth() + " weights, " + in.biases().length + " biases");
  }

  /** The answer of core's own network with these weights. */
  private static Tensor network(Input in) {
    Module[] layers = new Module[in.depth()];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = linear(in.weights()[i], in.biases()[i]);
    }
    return new Sequential(layers).call(in.x()).detach();
  }

  private static Linear linear(Tensor weight, Tensor bias) {
    Linear layer = new Linear(weight.size(1), weight.size(0), new Generator(0));
    Autograd.noGrad(
        () -> {
          layer.weight().copyFrom(weight);
          layer.bias().copyFrom(bias);
        });
    return layer;
  }

  /** The layers from one to the next, the end not included. */
  private static Tensor layers(Input in, int from, int to, UnaryOperator<Tensor> after) {
    Tensor output = in.x();
    for (int i = from; i < to; i++) {
      output = after.apply(in.layer(i, output));
    }
    return output;
  }

  private static Tensor inputAgain(Input in) {
    Tensor output = in.x();
    for (int i = 0; i < in.depth(); i++) {
      output = in.layer(i, in.x());
    }
    return output;
  }

  private static Tensor reversed(Input in) {
    Tensor output = in.x();
    for (int i = in.depth() - 1; i >= 0; i--) {
      output = in.layer(i, output);
    }
    return output;
  }

  private static Tensor oneLayerAgain(Input in) {
    Tensor output = in.x();
    for (int i = 0; i < in.depth(); i++) {
      output = in.layer(0, output);
    }
    return output;
  }

  private static Tensor withoutBiases(Input in) {
    Tensor output = in.x();
    for (Tensor weight : in.weights()) {
      output = Functional.linear(output, weight);
    }
    return output;
  }

  private static Tensor bentBetween(Input in) {
    Tensor hidden = layers(in, 0, in.depth() - 1, Tensor::relu);
    return in.layer(in.depth() - 1, hidden);
  }
}
