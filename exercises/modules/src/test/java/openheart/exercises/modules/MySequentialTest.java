package openheart.exercises.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MySequential.class,
    uses = {
      "Module.new",
      "Module.module",
      "Module.children",
      "Module.namedChildren",
      "Module.call",
      "Linear.new",
      "ReLU.new",
      Exercise.ARRANGING
    })
class MySequentialTest {
  record Sizes(int[] sizes) {
    int layers() {
      return sizes.length - 1;
    }
  }

  /** The parameters' numbers are those that the seed draws. */
  record Input(int[] sizes, Tensor x, int seed) {}

  @Test
  @Order(1)
  void every_part_is_registered_by_its_position() {
    Cases<Sizes> cases =
        Cases.of(new Sizes(new int[] {3, 4, 2}), new Sizes(new int[] {2, 3}))
            .generated(8, draws -> new Sizes(draws.sizes(draws.integer(3, 6), 1, 9)));
    Examiner.of(MySequential.class, cases, in -> parts(reference(in.sizes(), 0)))
        .misconception("not-registered", in -> new String[] {})
        .misconception("counted-from-1", in -> named(in, i -> i + 1))
        .misconception("relu-at-the-end", MySequentialTest::reluAtTheEnd)
        .misconception("relu-missing", in -> linears(in, i -> i))
        .misconception("relu-missing", in -> linears(in, i -> 2 * i))
        .misconception("sizes-swapped", MySequentialTest::sizesSwapped)
        .misconception("last-layer-missing", in -> start(in, 2 * in.layers() - 3))
        .misconception("last-layer-missing", in -> start(in, 2 * in.layers() - 2))
        .misconception("first-two-layers", MySequentialTest::firstTwo)
        .symptom("same-name", MySequentialTest::sameName)
        .examine(in -> parts(new MySequential(in.sizes())));
  }

  @Test
  @Order(2)
  void the_output_of_each_part_is_the_input_of_the_next() {
    Tensor x = Tensor.of(new float[][] {{1, 2, 3}});
    Cases<Input> cases =
        Cases.of(new Input(new int[] {3, 4, 2}, x, 28))
            .generated(2, draws -> input(draws, draws.sizes(2, 1, 6)))
            .generated(8, draws -> input(draws, draws.sizes(draws.integer(3, 5), 2, 6)))
            .generated(4, draws -> input(draws, square(draws)));
    Examiner.of(MySequential.class, cases, in -> through(in, children(in), true))
        .misconception("input-again", in -> through(in, children(in), false))
        .misconception("first-part-only", in -> through(in, children(in).subList(0, 1), true))
        .misconception("first-part-missing", in -> through(in, from(children(in), 1), true))
        .misconception("last-part-missing", in -> through(in, butLast(children(in)), true))
        .misconception("reversed", in -> through(in, reversed(children(in)), true))
        .misconception("relu-not-called", in -> through(in, layersOf(children(in)), true))
        .examine(
            in -> {
              MySequential model = new MySequential(in.sizes());
              model.loadStateDict(reference(in.sizes(), in.seed()).stateDict());
              return model.call(in.x()).detach();
            });
  }

  @Test
  @Order(3)
  void without_parts_the_output_is_the_input() {
    Cases<Input> cases =
        Cases.of(new Input(new int[] {2}, Tensor.of(new float[][] {{-1, 2}}), 28))
            .generated(3, draws -> input(draws, draws.sizes(1, 1, 5)));
    Examiner.of(MySequential.class, cases, Input::x)
        .symptom("no-parts", (expected, actual) -> true)
        .examine(in -> new MySequential(in.sizes()).call(in.x()));
  }

  /** A single part may be called anything; the second of the same name is refused by core. */
  private static boolean sameName(Outcome expected, Outcome actual) {
    boolean single =
        expected instanceof Outcome.Answer answer
            && answer.value() instanceof String[] parts
            && parts.length == 1;
    return single || actual instanceof Outcome.Refusal;
  }

  private static Input input(Draws draws, int... sizes) {
    return new Input(sizes, draws.tensor(draws.integer(1, 4), sizes[0]), draws.integer(1, 999));
  }

  /** All sizes alike, so that parts in a wrong order are no error. */
  private static int[] square(Draws draws) {
    int[] sizes = new int[draws.integer(3, 5)];
    Arrays.fill(sizes, draws.integer(2, 4));
    return sizes;
  }

  private static Sequential reference(int[] sizes, int seed) {
    Generator generator = new Generator(seed);
    List<Module> parts = new ArrayList<>();
    for (int i = 1; i < sizes.length; i++) {
      if (i > 1) {
        parts.add(new ReLU());
      }
      parts.add(new Linear(sizes[i - 1], sizes[i], generator));
    }
    return new Sequential(parts.toArray(Module[]::new));
  }

  private static List<Module> children(Input in) {
    return reference(in.sizes(), in.seed()).children();
  }

  private static Tensor through(Input in, List<Module> parts, boolean passedOn) {
    Tensor output = in.x();
    for (Module part : parts) {
      output = part.call(passedOn ? output : in.x());
    }
    return output.detach();
  }

  private static List<Module> from(List<Module> parts, int first) {
    return parts.subList(first, parts.size());
  }

  private static List<Module> butLast(List<Module> parts) {
    return parts.subList(0, parts.size() - 1);
  }

  private static List<Module> reversed(List<Module> parts) {
    List<Module> reversed = new ArrayList<>();
    parts.forEach(part -> reversed.add(0, part));
    return reversed;
  }

  private static List<Module> layersOf(List<Module> parts) {
    return parts.stream().filter(Linear.class::isInstance).toList();
  }

  // ---- Parts as they are printed: "0: Linear(...)" ----

  private static String[] parts(Module module) {
    return module.namedChildren().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toArray(String[]::new);
  }

  private static String[] named(Sizes in, IntFunction<Integer> name) {
    List<Module> children = reference(in.sizes(), 0).children();
    String[] parts = new String[children.size()];
    Arrays.setAll(parts, i -> name.apply(i) + ": " + children.get(i));
    return parts;
  }

  private static String[] start(Sizes in, int count) {
    return Arrays.copyOf(parts(reference(in.sizes(), 0)), Math.max(0, count));
  }

  private static String[] reluAtTheEnd(Sizes in) {
    String[] parts = start(in, 2 * in.layers());
    parts[parts.length - 1] = parts.length - 1 + ": ReLU()";
    return parts;
  }

  private static String[] linears(Sizes in, IntFunction<Integer> name) {
    List<Module> layers = layersOf(reference(in.sizes(), 0).children());
    String[] parts = new String[layers.size()];
    Arrays.setAll(parts, i -> name.apply(i) + ": " + layers.get(i));
    return parts;
  }

  private static String[] sizesSwapped(Sizes in) {
    List<Module> parts = new ArrayList<>();
    for (int i = 1; i < in.sizes().length; i++) {
      if (i > 1) {
        parts.add(new ReLU());
      }
      parts.add(new Linear(in.sizes()[i], in.sizes()[i - 1], new Generator(0)));
    }
    return parts(new Sequential(parts.toArray(Module[]::new)));
  }

  private static String[] firstTwo(Sizes in) {
    int[] three = {in.sizes()[0], in.sizes()[1], in.sizes()[2]};
    return parts(reference(three, 0));
  }
}
