package openheart.exercise;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openheart.tensor.Tensor;

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
    if (expected instanceof Object[] e && actual instanceof Object[] a) {
      return compareParts(e, a);
    }
    if (wanted.isEmpty() && given.isEmpty() && Objects.equals(expected, actual)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(Difference.Kind.TYPE, "", Values.show(expected), Values.show(actual)));
  }

  /** Whether two values are the same to the last bit. */
  static boolean same(Object first, Object second) {
    if (first instanceof Record a && second instanceof Record b) {
      return same(Values.components(a).toArray(), Values.components(b).toArray());
    }
    if (first instanceof Tensor a && second instanceof Tensor b) {
      return a.shape().equals(b.shape()) && Arrays.equals(a.toArray(), b.toArray());
    }
    if (first instanceof Object[] a && second instanceof Object[] b) {
      return a.length == b.length && IntStream.range(0, a.length).allMatch(i -> same(a[i], b[i]));
    }
    return Objects.deepEquals(first, second);
  }

  private static Optional<Difference> compareRecords(Record expected, Record actual) {
    Map<String, Object> wanted = Values.parts(expected);
    List<Object> given = Values.components(actual);
    if (wanted.size() != given.size()) {
      return Optional.of(
          new Difference(Difference.Kind.TYPE, "", Values.show(expected), Values.show(actual)));
    }
    Iterator<Object> found = given.iterator();
    return wanted.entrySet().stream()
        .map(part -> compare(part.getValue(), found.next()).map(d -> d.in(part.getKey())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Arrays whose parts differ in shape, as the weights of several layers do. */
  private static Optional<Difference> compareParts(Object[] expected, Object[] actual) {
    if (expected.length != actual.length) {
      return Optional.of(shapes(List.of(expected.length), List.of(actual.length)));
    }
    return IntStream.range(0, expected.length)
        .mapToObj(
            i -> compare(expected[i], actual[i]).map(difference -> difference.in("[" + i + "]")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static Optional<Difference> compareGrids(Grid expected, Grid actual) {
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
