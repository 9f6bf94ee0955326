package openheart.exercise;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
}
