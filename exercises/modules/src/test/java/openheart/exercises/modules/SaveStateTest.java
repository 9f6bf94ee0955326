package openheart.exercises.modules;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(value = SaveState.class, uses = Exercise.ARRANGING)
class SaveStateTest {
  private static final Function<Float, String> ALL_DIGITS = number -> Float.toString(number);

  record Input(String[] paths, Tensor[] numbers) {}

  @Test
  @Order(1)
  void every_tensor_is_a_line_with_its_path_its_sizes_and_all_digits_of_its_numbers() {
    Tensor weight = Tensor.of(new float[][] {{1, -0.5f, 2}, {0, 3, 0.1f}});
    Cases<Input> cases =
        Cases.of(
                new Input(
                    new String[] {"0.weight", "0.bias"},
                    new Tensor[] {weight, Tensor.of(7, 0.25f)}),
                new Input(
                    new String[] {"scale", "b", "a"},
                    new Tensor[] {
                      Tensor.scalar(2.5f), Tensor.of(1e-30f, 1234567, -0f), weight.t()
                    }),
                new Input(new String[] {}, new Tensor[] {}))
            .generated(10, SaveStateTest::input);
    Examiner.of(SaveState.class, cases, in -> text(in, SaveStateTest::sizes, ALL_DIGITS))
        .misconception("rounded", in -> text(in, SaveStateTest::sizes, SaveStateTest::rounded))
        .misconception("as-doubles", in -> text(in, SaveStateTest::sizes, f -> Double.toString(f)))
        .misconception("as-integers", in -> text(in, SaveStateTest::sizes, f -> "" + f.intValue()))
        .misconception("count-for-sizes", in -> text(in, t -> "" + t.numel(), ALL_DIGITS))
        .misconception("as-printed", in -> printed(in, shape -> Arrays.toString(shape.dims())))
        .misconception("as-printed", in -> printed(in, Shape::toString))
        .misconception("sizes-missing", SaveStateTest::withoutSizes)
        .misconception("column-by-column", SaveStateTest::columns)
        .misconception("comma-at-the-end", SaveStateTest::commaAtTheEnd)
        .misconception("last-line-open", SaveStateTest::open)
        .misconception("lines-not-ended", in -> correct(in).replace("\n", ""))
        .misconception("first-only", SaveStateTest::firstOnly)
        .examine(in -> SaveState.saveState(in.paths(), in.numbers()));
  }

  @Test
  @Order(2)
  void another_number_of_tensors_than_of_paths_is_refused() {
    Tensor[] two = {Tensor.of(1), Tensor.of(2, 3)};
    Cases<Input> cases =
        Cases.of(
            new Input(new String[] {"a"}, two),
            new Input(new String[] {"a", "b", "c"}, two),
            new Input(new String[] {}, two),
            new Input(new String[] {"a"}, new Tensor[] {}));
    Examiner.of(SaveState.class, cases, SaveStateTest::refused)
        .symptom("counts-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> SaveState.saveState(in.paths(), in.numbers()));
  }

  private static Input input(Draws draws) {
    int count = draws.integer(1, 4);
    String[] paths = new String[count];
    Arrays.setAll(paths, i -> "layers." + (count - i) + ".weight");
    Tensor[] numbers = new Tensor[count];
    Arrays.setAll(
        numbers,
        i -> draws.tensor(draws.sizes(draws.integer(1, 3), 1, 4)).div(draws.integer(3, 7)));
    return new Input(paths, numbers);
  }

  private static Object refused(Input in) {
    throw new IllegalArgumentException(
        in.paths().length + " paths for " + in.numbers().length + " tensors");
  }

  private static String correct(Input in) {
    return text(in, SaveStateTest::sizes, ALL_DIGITS);
  }

  private static String text(
      Input in, Function<Tensor, String> sizes, Function<Float, String> number) {
    return IntStream.range(0, in.paths().length)
        .mapToObj(
            i ->
                in.paths()[i]
                    + (" " + sizes.apply(in.numbers()[i]) + " ")
                    + (elements(in.numbers()[i], number) + "\n"))
        .collect(Collectors.joining());
  }

  private static String elements(Tensor tensor, Function<Float, String> number) {
    float[] elements = tensor.toArray();
    return IntStream.range(0, elements.length)
        .mapToObj(i -> number.apply(elements[i]))
        .collect(Collectors.joining(","));
  }

  private static String sizes(Tensor tensor) {
    return Arrays.stream(tensor.shape().dims())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }

  private static String rounded(float number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }

  private static String withoutSizes(Input in) {
    return text(in, t -> "", ALL_DIGITS).replace("  ", " ");
  }

  private static String printed(Input in, Function<Shape, String> shown) {
    return IntStream.range(0, in.paths().length)
        .mapToObj(
            i ->
                in.paths()[i]
                    + (" " + shown.apply(in.numbers()[i].shape()) + " ")
                    + (Arrays.toString(in.numbers()[i].toArray()) + "\n"))
        .collect(Collectors.joining());
  }

  private static String commaAtTheEnd(Input in) {
    return text(in, tensor -> withComma(sizes(tensor)), ALL_DIGITS).replace("\n", ",\n");
  }

  private static String withComma(String list) {
    return list.isEmpty() ? list : list + ",";
  }

  private static String columns(Input in) {
    Tensor[] turned =
        Arrays.stream(in.numbers()).map(SaveStateTest::reversedAxes).toArray(Tensor[]::new);
    return text(new Input(in.paths(), turned), t -> sizes(reversedAxes(t)), ALL_DIGITS);
  }

  private static Tensor reversedAxes(Tensor tensor) {
    return tensor.permute(
        IntStream.range(0, tensor.ndim()).map(i -> tensor.ndim() - 1 - i).toArray());
  }

  private static String open(Input in) {
    String text = correct(in);
    return text.isEmpty() ? text : text.substring(0, text.length() - 1);
  }

  private static String firstOnly(Input in) {
    return correct(in).replaceFirst("(?s)(?<=\n).*", "");
  }
}
