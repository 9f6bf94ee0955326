package openheart.exercises.feedforward;

import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Sequential;
import openheart.random.Generator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(ParameterCount.class)
class ParameterCountTest {
  record Input(int[] sizes) {}

  /** What a learner might count in one layer. */
  private interface Count {
    long of(int inputs, int outputs);
  }

  private static final Count PARAMETERS = (inputs, outputs) -> (inputs + 1L) * outputs;

  @Test
  @Order(1)
  void weights_and_biases_of_every_layer_are_counted() {
    Cases<Input> cases =
        Cases.of(
                input(2, 3, 1),
                input(3, 2),
                input(7, 4, 1),
                input(784, 128, 10),
                input(1, 1),
                input(5))
            .generated(15, ParameterCountTest::network);
    Examiner.of(ParameterCount.class, cases, ParameterCountTest::network)
        .misconception("biases-forgotten", in -> layers(in, (m, p) -> m * p))
        .misconception("bias-per-input", in -> layers(in, (m, p) -> m * p + m))
        .misconception("bias-per-layer", in -> layers(in, (m, p) -> m * p + 1))
        .misconception("inputs-have-biases", in -> layers(in, PARAMETERS) + in.sizes()[0])
        .misconception("neurons-counted", in -> (long) IntStream.of(in.sizes()).sum())
        .misconception("neurons-counted", in -> (long) IntStream.of(in.sizes()).skip(1).sum())
        .misconception("first-layer-missing", in -> layers(in, 2, in.sizes().length, PARAMETERS))
        .misconception("last-layer-missing", in -> layers(in, 1, in.sizes().length - 1, PARAMETERS))
        .misconception("hidden-skipped", in -> PARAMETERS.of(in.sizes()[0], last(in)))
        .misconception("all-multiplied", ParameterCountTest::product)
        .misconception("one-too-far", in -> layers(in, 1, in.sizes().length + 1, PARAMETERS))
        .misconception("one-refused", ParameterCountTest::withoutOnes)
        .examine(in -> ParameterCount.parameterCount(in.sizes()));
  }

  /** No such network fits into memory, so here the formula says what is right. */
  @Test
  @Order(2)
  void a_count_may_be_greater_than_an_int_can_hold() {
    Cases<Input> cases =
        Cases.of(
            input(100_000, 100_000),
            input(46_340, 46_340),
            input(50_000, 30_000, 50_000, 10),
            input(40_000, 40_000, 40_000),
            input(Integer.MAX_VALUE, 3));
    Examiner.of(ParameterCount.class, cases, in -> layers(in, PARAMETERS))
        .misconception("overflow", in -> (long) (int) layers(in, PARAMETERS))
        .misconception("overflow", in -> layers(in, (m, p) -> m * p + p))
        .misconception("overflow", in -> layers(in, (m, p) -> (long) (m * p) + p))
        .misconception("overflow", in -> layers(in, (m, p) -> (long) p * (m + 1)))
        .examine(in -> ParameterCount.parameterCount(in.sizes()));
  }

  @Test
  @Order(3)
  void a_size_less_than_1_is_refused() {
    Cases<Input> cases =
        Cases.of(input(2, 0, 1), input(0, 3), input(3, 0), input(0), input(-1, 2), input(-2, -3))
            .generated(8, ParameterCountTest::broken);
    Examiner.of(ParameterCount.class, cases, ParameterCountTest::refused)
        .symptom("sizes-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> ParameterCount.parameterCount(in.sizes()));
  }

  private static Input input(int... sizes) {
    return new Input(sizes);
  }

  private static Input network(Draws draws) {
    return new Input(draws.sizes(draws.integer(2, 5), 1, 12));
  }

  private static Input broken(Draws draws) {
    Input in = network(draws);
    in.sizes()[draws.integer(0, in.sizes().length - 1)] = draws.integer(-2, 0);
    return in;
  }

  private static Object refused(Input in) {
    throw new IllegalArgumentException("a size is less than 1");
  }

  /** What core counts in the network itself. */
  private static long network(Input in) {
    Generator generator = new Generator(0);
    Module[] layers =
        IntStream.range(1, in.sizes().length)
            .mapToObj(i -> new Linear(in.sizes()[i - 1], in.sizes()[i], generator))
            .toArray(Module[]::new);
    return new Sequential(layers).numParameters();
  }

  private static long withoutOnes(Input in) {
    if (IntStream.of(in.sizes()).anyMatch(size -> size == 1)) {
      throw new IllegalArgumentException("a size is 1");
    }
    return network(in);
  }

  private static long layers(Input in, Count count) {
    return layers(in, 1, in.sizes().length, count);
  }

  /** The layers from one to the next, the end not included; layer 1 is the first. */
  private static long layers(Input in, int from, int to, Count count) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += count.of(in.sizes()[i - 1], in.sizes()[i]);
    }
    return sum;
  }

  private static int last(Input in) {
    return in.sizes()[in.sizes().length - 1];
  }

  private static long product(Input in) {
    return IntStream.of(in.sizes()).asLongStream().reduce(1, (product, size) -> product * size);
  }
}
