package openheart.exercises.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = CountParameters.class,
    uses = {"Shape.dims", "Shape.size", "Shape.ndim"})
class CountParametersTest {
  private static final List<String> PARTS =
      List.of("0", "1", "10", "encoder.0", "encoder.1", "encoder.10", "decoder", "head.0");

  private static final List<String> BRANCHES =
      List.of("0", "1", "encoder", "encoder.1", "head", "decoder", "nowhere", "");

  record Input(String[] paths, Shape[] shapes, String branch) {
    String below() {
      return branch.isEmpty() ? "" : branch + ".";
    }
  }

  @Test
  @Order(1)
  void every_number_below_the_branch_is_counted_once() {
    String[] paths = {"0.weight", "0.bias", "2.weight", "2.bias"};
    Shape[] shapes = {Shape.of(4, 3), Shape.of(4), Shape.of(1, 4), Shape.of(1)};
    Cases<Input> cases =
        Cases.of(
                new Input(paths, shapes, "0"),
                new Input(paths, shapes, ""),
                new Input(new String[] {}, new Shape[] {}, ""),
                model(16, "", Shape.of(4, 3)),
                model(3, "", Shape.of(30_000, 50_000)),
                model(2, "0", Shape.of(30_000, 50_000)))
            .generated(16, CountParametersTest::input);
    Examiner.of(CountParameters.class, cases, in -> count(in, in.below()))
        .misconception("tensors-counted", in -> sum(in, in.below(), shape -> 1))
        .misconception("sizes-added", in -> sum(in, in.below(), CountParametersTest::added))
        .misconception("without-the-point", in -> count(in, in.branch()))
        .misconception("anywhere-in-the-path", CountParametersTest::anywhere)
        .misconception("own-only", CountParametersTest::ownOnly)
        .misconception("branch-ignored", in -> count(in, ""))
        .misconception("whole-forgotten", in -> count(in, in.branch() + "."))
        .misconception("weights-only", in -> matching(in, (path, below) -> isWeight(path, below)))
        .misconception(
            "single-number", in -> sum(in, in.below(), s -> s.ndim() == 0 ? 0 : s.numel()))
        .misconception("single-number", CountParametersTest::firstSizeOfDims)
        .misconception("single-number", CountParametersTest::firstSize)
        .misconception("overflow", in -> (int) count(in, in.below()))
        .examine(in -> CountParameters.countParameters(in.paths(), in.shapes(), in.branch()));
  }

  /** Two layers of equal weights. */
  private static Input model(int bias, String branch, Shape weight) {
    return new Input(
        new String[] {"0.weight", "0.bias", "10.weight", "10.bias"},
        new Shape[] {weight, Shape.of(bias), weight, Shape.of(bias)},
        branch);
  }

  private static Input input(Draws draws) {
    List<String> paths = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    paths.add("scale");
    shapes.add(Shape.of());
    for (String part : PARTS) {
      if (draws.integer(1, 4) > 1) {
        paths.add(part + ".weight");
        shapes.add(Shape.of(draws.sizes(draws.integer(2, 3), 1, 6)));
        paths.add(part + ".bias");
        shapes.add(Shape.of(draws.sizes(draws.integer(0, 1), 1, 6)));
      }
    }
    String branch = BRANCHES.get(draws.integer(0, BRANCHES.size() - 1));
    return new Input(paths.toArray(String[]::new), shapes.toArray(Shape[]::new), branch);
  }

  private static long count(Input in, String beginning) {
    return sum(in, beginning, Shape::numel);
  }

  private static long sum(Input in, String beginning, ToLongFunction<Shape> number) {
    return IntStream.range(0, in.paths().length)
        .filter(i -> in.paths()[i].startsWith(beginning))
        .mapToLong(i -> number.applyAsLong(in.shapes()[i]))
        .sum();
  }

  private static long matching(Input in, BiPredicate<String, String> counts) {
    return IntStream.range(0, in.paths().length)
        .filter(i -> counts.test(in.paths()[i], in.below()))
        .mapToLong(i -> in.shapes()[i].numel())
        .sum();
  }

  private static long anywhere(Input in) {
    return matching(in, String::contains);
  }

  private static long ownOnly(Input in) {
    return matching(
        in,
        (path, below) -> path.startsWith(below) && path.substring(below.length()).indexOf('.') < 0);
  }

  private static boolean isWeight(String path, String below) {
    return path.startsWith(below) && path.endsWith("weight");
  }

  private static long added(Shape shape) {
    return Arrays.stream(shape.dims()).sum();
  }

  /** Asks a single number for its first size, which it does not have. */
  private static long firstSize(Input in) {
    return sum(in, in.below(), shape -> (long) shape.size(0) * fromSecond(shape));
  }

  private static long firstSizeOfDims(Input in) {
    return sum(in, in.below(), shape -> (long) shape.dims()[0] * fromSecond(shape));
  }

  private static long fromSecond(Shape shape) {
    return Arrays.stream(shape.dims()).asLongStream().skip(1).reduce(1, (a, b) -> a * b);
  }
}
