package openheart.exercises.modules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = LoadState.class,
    uses = {
      "Sequential.get",
      "Module.children",
      "Module.parameters",
      "Module.namedParameters",
      "Module.stateDict",
      "Module.requiresGrad",
      "Tensor.requiresGrad",
      "Tensor.detach",
      "Autograd.noGrad",
      // For the model that is given:
      "Linear.new",
      "ReLU.new",
      "Generator.new",
      "Sequential.new",
      Exercise.ARRANGING
    })
class LoadStateTest {
  private static final List<String> PATHS = List.of("0.weight", "0.bias", "2.weight", "2.bias");

  /** A model's three sizes, and a state for it. */
  record Input(int[] sizes, String[] paths, Tensor[] numbers) {
    Tensor[] fresh() {
      return detached(model(sizes));
    }
  }

  @Test
  @Order(1)
  void every_parameter_takes_the_numbers_of_its_path() {
    Cases<Input> cases =
        Cases.of(worked())
            .generated(4, draws -> shuffled(draws, input(draws, 2, 3, 4)))
            .generated(4, draws -> shuffled(draws, input(draws, 3, 3, 3)))
            .generated(4, draws -> shuffled(draws, input(draws, draws.sizes(3, 1, 5))));
    Examiner.of(LoadState.class, cases, LoadStateTest::loaded)
        .misconception("by-position", in -> byPosition(in, true))
        .misconception("by-position", in -> byPosition(in, false))
        .misconception("nothing-loaded", Input::fresh)
        .misconception("weights-only", LoadStateTest::weightsOnly)
        .symptom("outside-no-grad", LoadStateTest::stopped)
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> student(in).numbers());
  }

  @Test
  @Order(2)
  void the_parameters_go_on_learning() {
    Cases<Input> cases =
        Cases.of(worked()).generated(2, draws -> shuffled(draws, input(draws, 2, 3, 4)));
    Examiner.of(LoadState.class, cases, in -> PATHS.toArray(String[]::new))
        .misconception("left-frozen", in -> new String[] {})
        .examine(in -> student(in).learning());
  }

  @Test
  @Order(3)
  void a_state_that_lacks_a_parameter_is_refused() {
    Cases<Input> cases =
        Cases.of(without(worked(), 0), without(worked(), 3))
            .generated(4, draws -> without(input(draws, 2, 3, 4), draws.integer(0, 3)))
            .generated(1, draws -> new Input(new int[] {1, 2, 1}, new String[0], new Tensor[0]));
    refuses(cases, "missing-accepted");
  }

  @Test
  @Order(4)
  void a_path_that_is_none_of_the_model_s_is_refused() {
    Cases<Input> cases =
        Cases.of(with(worked(), "4.bias"), with(worked(), "bias"), with(worked(), "0"))
            .generated(3, draws -> with(input(draws, 2, 3, 4), draws.integer(3, 9) + ".weight"));
    refuses(cases, "unexpected-accepted");
  }

  @Test
  @Order(5)
  void as_many_tensors_as_parameters_are_not_enough() {
    Cases<Input> cases =
        Cases.of(renamed(worked(), "4.bias"), renamed(worked(), "2.bias.bias"))
            .generated(3, draws -> renamed(input(draws, 2, 3, 4), draws.integer(3, 9) + ".weight"));
    refuses(cases, "counts-compared");
  }

  @Test
  @Order(6)
  void another_shape_is_refused_even_one_that_broadcasts_or_holds_as_many_numbers() {
    Cases<Input> cases =
        Cases.of(
                reshaped(worked(), "0.bias", Tensor.of(6)),
                reshaped(worked(), "2.weight", Tensor.of(3, 4)),
                reshaped(worked(), "0.weight", Tensor.of(new float[][] {{1, 2}})),
                reshaped(worked(), "2.bias", Tensor.scalar(5)))
            .generated(2, draws -> reshaped(input(draws, 2, 3, 4), "2.bias", draws.tensor(1)))
            .generated(2, draws -> reshaped(input(draws, 2, 3, 4), "0.weight", draws.tensor(2, 3)))
            .generated(2, draws -> reshaped(input(draws, 2, 3, 4), "0.bias", draws.tensor(4)));
    refuses(cases, "shape-accepted");
  }

  @Test
  @Order(7)
  void a_refused_state_has_changed_nothing() {
    Cases<Input> cases =
        Cases.of(
                reshaped(worked(), "2.bias", Tensor.of(5, 6)),
                reshaped(worked(), "0.bias", Tensor.of(5)),
                without(worked(), 3),
                without(worked(), 0),
                with(worked(), "4.bias"))
            .generated(3, draws -> reshaped(input(draws, 2, 3, 4), "2.bias", draws.tensor(1)))
            .generated(3, draws -> with(input(draws, 2, 3, 4), "9.weight"));
    Examiner.of(LoadState.class, cases, Input::fresh)
        .symptom("half-loaded", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(
            in -> {
              LoadState.Model model = newModel(in);
              try {
                LoadState.loadState(model, in.paths(), in.numbers());
              } catch (IllegalArgumentException e) {
                return model.numbers();
              }
              throw new IllegalStateException("the state was not refused");
            });
  }

  private static void refuses(Cases<Input> cases, String accepted) {
    Examiner.of(LoadState.class, cases, LoadStateTest::loaded)
        .symptom(accepted, (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> student(in).numbers());
  }

  private static LoadState.Model newModel(Input in) {
    return new LoadState.Model(in.sizes()[0], in.sizes()[1], in.sizes()[2]);
  }

  private static LoadState.Model student(Input in) {
    LoadState.Model model = newModel(in);
    LoadState.loadState(model, in.paths(), in.numbers());
    return model;
  }

  // ---- States ----

  private static Input worked() {
    return new Input(
        new int[] {1, 2, 1},
        new String[] {"2.bias", "0.weight", "2.weight", "0.bias"},
        new Tensor[] {
          Tensor.of(5),
          Tensor.of(new float[][] {{1}, {2}}),
          Tensor.of(new float[][] {{3, 4}}),
          Tensor.of(6, 7)
        });
  }

  private static Input input(Draws draws, int... sizes) {
    return new Input(
        sizes,
        PATHS.toArray(String[]::new),
        new Tensor[] {
          draws.tensor(sizes[1], sizes[0]),
          draws.tensor(sizes[1]),
          draws.tensor(sizes[2], sizes[1]),
          draws.tensor(sizes[2])
        });
  }

  /** The same state, begun at another place and now and then read backwards. */
  private static Input shuffled(Draws draws, Input in) {
    int first = draws.integer(1, 3);
    int step = draws.coin() ? 1 : 3;
    String[] paths = new String[4];
    Tensor[] numbers = new Tensor[4];
    for (int i = 0; i < 4; i++) {
      paths[i] = in.paths()[(first + step * i) % 4];
      numbers[i] = in.numbers()[(first + step * i) % 4];
    }
    return new Input(in.sizes(), paths, numbers);
  }

  private static Input without(Input in, int place) {
    String[] paths = Arrays.copyOf(in.paths(), 3);
    Tensor[] numbers = Arrays.copyOf(in.numbers(), 3);
    for (int i = place; i < 3; i++) {
      paths[i] = in.paths()[i + 1];
      numbers[i] = in.numbers()[i + 1];
    }
    return new Input(in.sizes(), paths, numbers);
  }

  /** The last tensor, under another path. */
  private static Input renamed(Input in, String path) {
    String[] paths = in.paths().clone();
    paths[3] = path;
    return new Input(in.sizes(), paths, in.numbers());
  }

  /** One tensor more, at the end. */
  private static Input with(Input in, String path) {
    String[] paths = Arrays.copyOf(in.paths(), 5);
    Tensor[] numbers = Arrays.copyOf(in.numbers(), 5);
    paths[4] = path;
    numbers[4] = Tensor.of(1);
    return new Input(in.sizes(), paths, numbers);
  }

  private static Input reshaped(Input in, String path, Tensor other) {
    Tensor[] numbers = in.numbers().clone();
    numbers[Arrays.asList(in.paths()).indexOf(path)] = other;
    return new Input(in.sizes(), in.paths(), numbers);
  }

  // ---- What core's own model would hold ----

  private static Sequential model(int[] sizes) {
    Generator generator = new Generator(28);
    Module first = new Linear(sizes[0], sizes[1], generator);
    return new Sequential(first, new ReLU(), new Linear(sizes[1], sizes[2], generator));
  }

  private static Tensor[] detached(Module module) {
    return module.parameters().stream().map(Tensor::detach).toArray(Tensor[]::new);
  }

  private static Tensor[] loaded(Input in) {
    Map<String, Tensor> state = new LinkedHashMap<>();
    for (int i = 0; i < in.paths().length; i++) {
      state.put(in.paths()[i], in.numbers()[i]);
    }
    Sequential model = model(in.sizes());
    model.loadStateDict(state);
    return detached(model);
  }

  private static Tensor[] byPosition(Input in, boolean checked) {
    return copied(
        in,
        (model, i) -> {
          Parameter parameter = model.parameters().get(i);
          if (checked && !parameter.shape().equals(in.numbers()[i].shape())) {
            throw new IllegalArgumentException("another shape");
          }
          parameter.copyFrom(in.numbers()[i]);
        });
  }

  private static Tensor[] weightsOnly(Input in) {
    return copied(
        in,
        (model, i) -> {
          if (in.paths()[i].endsWith("weight")) {
            model.namedParameters().get(in.paths()[i]).copyFrom(in.numbers()[i]);
          }
        });
  }

  private static Tensor[] copied(Input in, BiConsumer<Sequential, Integer> copy) {
    Sequential model = model(in.sizes());
    Autograd.noGrad(
        () -> {
          for (int i = 0; i < in.paths().length; i++) {
            copy.accept(model, i);
          }
        });
    return detached(model);
  }

  /** What core throws at a change in place outside noGrad. */
  private static boolean stopped(Outcome expected, Outcome actual) {
    return actual instanceof Outcome.Crash crash && crash.thrown() instanceof IllegalStateException;
  }
}
