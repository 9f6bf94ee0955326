package openheart.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one comparison that all tests use: the arrangement first, then NaN and infinities, then every
 * value. A NaN never passes for a number.
 */
final class Comparison {
  /** What rounding may change, as a part of the number itself... */
  private static final double RELATIVE = 1e-4;

  /** ...and of the largest number beside it, for what is left when large terms cancel. */
  private static final double OF_LARGEST = 1e-6;

  private Comparison() {}

  /** The first difference, or empty where the two are equal up to rounding. */
  static Optional<Difference> compare(Object expected, Object actual) {
    if (expected instanceof Record e && actual instanceof Record a) {
      return compareRecords(e, a);
    }
    Optional<Grid> wanted = Grid.of(expected);
    Optional<Grid> given = Grid.of(actual);
    if (wanted.isPresent() && given.isPresent()) {
      return compareGrids(wanted.get(), given.get());
    }
    if (wanted.isEmpty() && given.isEmpty() && Objects.deepEquals(expected, actual)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(Difference.Kind.TYPE, "", Values.show(expected), Values.show(actual)));
  }

  private static Optional<Difference> compareRecords(Record expected, Record actual) {
    List<Object> wanted = Values.components(expected);
    List<Object> given = Values.components(actual);
    return IntStream.range(0, wanted.size())
        .mapToObj(i -> compare(wanted.get(i), given.get(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Difference> compareGrids(Grid expected, Grid actual) {
    if (!expected.shape().equals(actual.shape())) {
      return Optional.of(shapes(expected.shape(), actual.shape()));
    }
    double[] e = expected.numbers();
    double[] a = actual.numbers();
    double largest =
        IntStream.range(0, e.length)
            .mapToDouble(i -> Math.abs(e[i]))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    IntPredicate odd = i -> !Double.isFinite(e[i]) || !Double.isFinite(a[i]);
    return first(
            Difference.Kind.FINITE,
            expected,
            actual,
            i -> odd.test(i) && Double.compare(e[i], a[i]) != 0)
        .or(
            () ->
                first(
                    Difference.Kind.VALUE,
                    expected,
                    actual,
                    i -> !odd.test(i) && !(Math.abs(e[i] - a[i]) <= slack(expected, i, largest))));
  }

  private static Difference shapes(List<Integer> expected, List<Integer> actual) {
    return expected.size() == 1 && actual.size() == 1
        ? new Difference(Difference.Kind.LENGTH, "", "" + expected.get(0), "" + actual.get(0))
        : new Difference(Difference.Kind.SHAPE, "", show(expected), show(actual));
  }

  private static double slack(Grid expected, int place, double largest) {
    return expected.exact()
        ? 0
        : RELATIVE * Math.abs(expected.numbers()[place]) + OF_LARGEST * largest + Float.MIN_NORMAL;
  }

  private static Optional<Difference> first(
      Difference.Kind kind, Grid expected, Grid actual, IntPredicate differs) {
    return IntStream.range(0, expected.numbers().length)
        .filter(differs)
        .mapToObj(i -> new Difference(kind, expected.index(i), expected.show(i), actual.show(i)))
        .findFirst();
  }

  private static String show(List<Integer> shape) {
    return shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }
}
