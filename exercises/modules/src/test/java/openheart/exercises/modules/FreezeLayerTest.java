package openheart.exercises.modules;

import java.util.function.BiConsumer;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = FreezeLayer.class,
    uses = {
      "Sequential.get",
      "Sequential.size",
      "Module.children",
      "Module.namedChildren",
      "Module.parameters",
      "Module.namedParameters",
      "Module.eval",
      "Module.zeroGrad",
      "Linear.weight",
      "Linear.bias",
      "Tensor.requiresGrad",
      "Tensor.zeroGrad",
      "Autograd.noGrad",
      // For the model that is given:
      "Linear.new",
      "ReLU.new",
      "Generator.new",
      "Sequential.new",
      "Module.call",
      "Tensor.detach",
      "Tensor.backward",
      "Tensor.hasGrad",
      "Tensor.grad",
      Exercise.ARRANGING
    })
class FreezeLayerTest {
  /** The parts to freeze, one after another, and a batch that goes there and back. */
  record Input(int[] sizes, int[] parts, Tensor x, Tensor upstream) {}

  @Test
  @Order(1)
  void the_parameters_of_the_part_get_no_gradient_and_all_others_theirs() {
    Tensor x = Tensor.of(new float[][] {{1, 2, 3}});
    Cases<Input> cases =
        Cases.of(
                new Input(
                    new int[] {3, 4, 2}, new int[] {0}, x, Tensor.of(new float[][] {{1, -2}})))
            .generated(3, draws -> input(draws, draws.sizes(4, 2, 6), 0))
            .generated(3, draws -> input(draws, draws.sizes(4, 2, 6), 2))
            .generated(3, draws -> input(draws, draws.sizes(4, 2, 6), 4))
            .generated(2, draws -> input(draws, draws.sizes(4, 2, 6), 1))
            .generated(2, draws -> input(draws, draws.sizes(2, 2, 6), 0));
    examine(cases);
  }

  @Test
  @Order(2)
  void what_was_frozen_before_stays_frozen() {
    Cases<Input> cases =
        Cases.of(
                new Input(
                    new int[] {1, 2, 1},
                    new int[] {0, 2},
                    Tensor.of(new float[][] {{1}}),
                    Tensor.of(new float[][] {{1}})))
            .generated(2, draws -> input(draws, draws.sizes(5, 2, 6), 2, 6))
            .generated(2, draws -> input(draws, draws.sizes(5, 2, 6), 4, 0))
            .generated(2, draws -> input(draws, draws.sizes(4, 2, 6), 2, 2));
    examine(cases);
  }

  private static void examine(Cases<Input> cases) {
    Examiner.of(FreezeLayer.class, cases, in -> frozen(in, FreezeLayerTest::part))
        .misconception("nothing-frozen", in -> frozen(in, (layers, part) -> {}))
        .misconception(
            "everything-frozen", in -> frozen(in, (layers, part) -> layers.requiresGrad(false)))
        .misconception("others-frozen", in -> frozen(in, FreezeLayerTest::others))
        .misconception("first-parameter-only", in -> frozen(in, FreezeLayerTest::firstOnly))
        .misconception("position-of-a-parameter", in -> frozen(in, FreezeLayerTest::oneParameter))
        .misconception("position-of-a-parameter", in -> frozen(in, FreezeLayerTest::twoPerPart))
        .misconception("up-to-the-part", in -> frozen(in, FreezeLayerTest::upTo))
        .misconception("always-part-0", in -> frozen(in, (layers, part) -> part(layers, 0)))
        .misconception("others-thawed", in -> frozen(in, FreezeLayerTest::thawing))
        .misconception("zeroed", in -> frozen(in, FreezeLayerTest::zeroed))
        .examine(
            in -> {
              FreezeLayer.Model model = new FreezeLayer.Model(in.sizes());
              for (int part : in.parts()) {
                FreezeLayer.freeze(model, part);
              }
              return model.gradients(in.x(), in.upstream());
            });
  }

  private static Input input(Draws draws, int[] sizes, int... parts) {
    int batch = draws.integer(1, 4);
    Tensor upstream = draws.tensor(batch, sizes[sizes.length - 1]);
    return new Input(sizes, parts, draws.tensor(batch, sizes[0]), upstream);
  }

  /** The gradients in core's own model, after something was done for each part. */
  private static Tensor[] frozen(Input in, BiConsumer<Sequential, Integer> freeze) {
    Sequential layers = model(in.sizes());
    for (int part : in.parts()) {
      freeze.accept(layers, part);
    }
    layers.call(in.x().detach().requiresGrad(true)).backward(in.upstream());
    return layers.parameters().stream()
        .map(parameter -> parameter.hasGrad() ? parameter.grad() : Tensor.zeros(0))
        .toArray(Tensor[]::new);
  }

  private static Sequential model(int[] sizes) {
    Generator generator = new Generator(28);
    Module[] parts = new Module[2 * sizes.length - 3];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i % 2 == 1 ? new ReLU() : new Linear(sizes[i / 2], sizes[i / 2 + 1], generator);
    }
    return new Sequential(parts);
  }

  private static void part(Sequential layers, int part) {
    layers.get(part).requiresGrad(false);
  }

  private static void others(Sequential layers, int part) {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).requiresGrad(i == part);
    }
  }

  private static void thawing(Sequential layers, int part) {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).requiresGrad(i != part);
    }
  }

  private static void upTo(Sequential layers, int part) {
    for (int i = 0; i <= part; i++) {
      layers.get(i).requiresGrad(false);
    }
  }

  private static void firstOnly(Sequential layers, int part) {
    layers.get(part).parameters().stream().limit(1).forEach(p -> p.requiresGrad(false));
  }

  private static void oneParameter(Sequential layers, int part) {
    layers.parameters().get(part).requiresGrad(false);
  }

  /** As if a ReLU had a weight and a bias too. */
  private static void twoPerPart(Sequential layers, int part) {
    layers.parameters().get(2 * part).requiresGrad(false);
    layers.parameters().get(2 * part + 1).requiresGrad(false);
  }

  private static void zeroed(Sequential layers, int part) {
    Autograd.noGrad(() -> layers.get(part).parameters().forEach(p -> p.fill(0)));
  }
}
