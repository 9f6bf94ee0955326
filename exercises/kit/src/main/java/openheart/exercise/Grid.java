package openheart.exercise;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Numbers and their arrangement: what tensors, arrays, shapes and single numbers have in common.
 *
 * @param shape the sizes, none for a single number
 * @param numbers in row-major order
 * @param exact whether they are integers
 */
record Grid(List<Integer> shape, double[] numbers, boolean exact) {

  /** The value as a grid, or empty where it holds no numbers or its rows differ in length. */
  static Optional<Grid> of(Object value) {
    if (value instanceof Tensor tensor) {
      float[] numbers = tensor.toArray();
      double[] wide = new double[numbers.length];
      Arrays.setAll(wide, i -> numbers[i]);
      return Optional.of(new Grid(boxed(tensor.shape().dims()), wide, false));
    }
    if (value instanceof Shape shape) {
      return of(shape.dims());
    }
    if (value instanceof Number number) {
      boolean exact = !(value instanceof Float) && !(value instanceof Double);
      return Optional.of(new Grid(List.of(), new double[] {number.doubleValue()}, exact));
    }
    return value != null && value.getClass().isArray() ? ofArray(value) : Optional.empty();
  }

  private static Optional<Grid> ofArray(Object array) {
    int length = Array.getLength(array);
    List<Grid> parts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Optional<Grid> part = of(Array.get(array, i));
      if (part.isEmpty()
          || !part.get().shape.equals(parts.isEmpty() ? part.get().shape : parts.get(0).shape)) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    List<Integer> shape = new ArrayList<>();
    shape.add(length);
    Class<?> type = array.getClass().getComponentType();
    boolean exact = type != float.class && type != double.class;
    if (!parts.isEmpty()) {
      shape.addAll(parts.get(0).shape);
      exact = parts.get(0).exact;
    }
    double[] numbers = parts.stream().flatMapToDouble(p -> Arrays.stream(p.numbers)).toArray();
    return Optional.of(new Grid(List.copyOf(shape), numbers, exact));
  }

  private static List<Integer> boxed(int[] dims) {
    return Arrays.stream(dims).boxed().toList();
  }

  /** The position of the number at a row-major place, as {@code [0, 2]}; empty for a single one. */
  String index(int place) {
    if (shape.isEmpty()) {
      return "";
    }
    int[] index = new int[shape.size()];
    int rest = place;
    for (int axis = index.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape.get(axis);
      rest /= shape.get(axis);
    }
    return Arrays.toString(index);
  }

  /** The number as Java prints it: an integer, or a float's shortest form. */
  String show(int place) {
    return exact ? Long.toString((long) numbers[place]) : Float.toString((float) numbers[place]);
  }

  boolean matches(Grid other) {
    return Comparison.compareGrids(other, this).isEmpty();
  }

  /** Whether two match once axes of size 1 are left out. */
  boolean matchesUpToOnes(Grid other) {
    return squeezed().matches(other.squeezed());
  }

  private Grid squeezed() {
    return new Grid(shape.stream().filter(size -> size != 1).toList(), numbers, exact);
  }

  /** All numbers times a factor. */
  Grid times(double factor) {
    return new Grid(shape, Arrays.stream(numbers).map(x -> factor * x).toArray(), exact);
  }

  /** The sum with a grid of the same shape. */
  Grid plus(Grid other) {
    double[] sum = new double[numbers.length];
    Arrays.setAll(sum, i -> numbers[i] + other.numbers[i]);
    return new Grid(shape, sum, exact);
  }

  /** With two axes exchanged. */
  Grid swapped(int first, int second) {
    List<Integer> order = new ArrayList<>();
    for (int axis = 0; axis < shape.size(); axis++) {
      order.add(axis == first ? second : axis == second ? first : axis);
    }
    return permuted(order);
  }

  /** With its axes in another order. */
  private Grid permuted(List<Integer> order) {
    List<Integer> sizes = order.stream().map(shape::get).toList();
    double[] moved = new double[numbers.length];
    for (int place = 0; place < numbers.length; place++) {
      int rest = place;
      int[] index = new int[order.size()];
      for (int axis = order.size() - 1; axis >= 0; axis--) {
        index[order.get(axis)] = rest % sizes.get(axis);
        rest /= sizes.get(axis);
      }
      int from = 0;
      for (int axis = 0; axis < index.length; axis++) {
        from = from * shape.get(axis) + index[axis];
      }
      moved[place] = numbers[from];
    }
    return new Grid(sizes, moved, exact);
  }

  /** Summed or averaged over some axes, which are lost; those that it does not have are ignored. */
  Grid reduced(List<Integer> axes, boolean mean) {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, shape.size()).filter(axis -> !axes.contains(axis)).forEach(order::add);
    List<Integer> kept = order.stream().map(shape::get).toList();
    IntStream.range(0, shape.size()).filter(axes::contains).forEach(order::add);
    double[] moved = permuted(order).numbers;
    double[] results = new double[kept.stream().reduce(1, (a, b) -> a * b)];
    int each = results.length == 0 ? 0 : moved.length / results.length;
    for (int i = 0; i < moved.length; i++) {
      results[i / each] += mean ? moved[i] / each : moved[i];
    }
    return new Grid(kept, results, exact && !mean);
  }

  /** The axes that broadcasting would have added to the other's shape, or stretched in it. */
  List<Integer> axesBeyond(Grid other) {
    int missing = shape.size() - other.shape.size();
    return IntStream.range(0, shape.size())
        .filter(
            axis ->
                shape.get(axis) != 1 && (axis < missing || other.shape.get(axis - missing) == 1))
        .boxed()
        .toList();
  }
}
