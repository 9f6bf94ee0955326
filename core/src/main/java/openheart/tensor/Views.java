package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import openheart.numeric.Parallel;

/** The same numbers under another shape: views share the array, only strides and offset change. */
final class Views {

  private Views() {}

  static boolean isContiguous(Tensor x) {
    int expected = 1;
    for (int d = x.ndim() - 1; d >= 0; d--) {
      if (x.shape.at(d) != 1) {
        if (x.strides[d] != expected && x.numel() != 0) {
          return false;
        }
        expected *= x.shape.at(d);
      }
    }
    return true;
  }

  static int position(String operation, Tensor x, int[] index) {
    Objects.requireNonNull(index, () -> operation + ": the index is null");
    if (index.length != x.ndim()) {
      throw new ShapeException(
          operation, x.shape + " needs " + x.ndim() + " indices, there are " + index.length);
    }
    int position = x.offset;
    for (int d = 0; d < index.length; d++) {
      position += x.strides[d] * wrapIndex(operation, x, d, index[d]);
    }
    return position;
  }

  private static int wrapIndex(String operation, Tensor x, int dim, int index) {
    int size = x.shape.at(dim);
    if (index < -size || index >= size) {
      throw new ShapeException(
          operation,
          ("index " + index + " is out of range for dim " + dim + " of " + x.shape)
              + (", which has size " + size));
    }
    return index < 0 ? index + size : index;
  }

  static float item(Tensor x) {
    if (x.numel() != 1) {
      throw new ShapeException(
          "item", x.shape + " has " + x.numel() + " elements, only one can be a number");
    }
    return x.data[x.offset];
  }

  static float[] toArray(Tensor x) {
    float[] result = Storage.of("toArray", x.shape);
    if (isContiguous(x)) {
      System.arraycopy(x.data, x.offset, result, 0, result.length);
    } else {
      StridedReader reader = new StridedReader(x);
      Parallel.range(
          result.length, Blocks.GRAIN, (from, to) -> reader.read(from, to - from, result, from));
    }
    return result;
  }

  static Tensor view(Tensor x, int[] sizes) {
    Shape shape = resolve("view", x.shape, sizes);
    return strides(x, shape)
        .map(strides -> new Tensor(x.data, shape, strides, x.offset))
        .orElseThrow(
            () ->
                new ShapeException(
                    "view",
                    ("strides " + Arrays.toString(x.strides) + " of " + x.shape)
                        + (" cannot show " + shape + " without a copy; use reshape")));
  }

  static Tensor reshape(Tensor x, int... sizes) {
    Shape shape = resolve("reshape", x.shape, sizes);
    return strides(x, shape)
        .map(strides -> new Tensor(x.data, shape, strides, x.offset))
        .orElseGet(() -> new Tensor(toArray(x), shape));
  }

  /** Sizes for the elements of a shape, with a -1 among them worked out. */
  private static Shape resolve(String operation, Shape from, int[] sizes) {
    Objects.requireNonNull(sizes, () -> operation + ": the sizes are null");
    int[] result = sizes.clone();
    int unknown = -1;
    long known = 1;
    for (int d = 0; d < sizes.length; d++) {
      if (sizes[d] != -1) {
        known *= sizes[d];
      } else if (unknown == -1) {
        unknown = d;
      } else {
        throw new ShapeException(operation, "only one size can be -1, here two are");
      }
    }
    if (unknown >= 0) {
      if (known == 0 || from.numel() % known != 0) {
        throw new ShapeException(
            operation,
            from + " has " + from.numel() + " elements, which do not divide by " + known);
      }
      result[unknown] = (int) (from.numel() / known);
    }
    Shape shape = Shape.of(operation, result);
    if (shape.numel() != from.numel()) {
      throw new ShapeException(
          operation,
          from + " has " + from.numel() + " elements, " + shape + " needs " + shape.numel());
    }
    return shape;
  }

  /** The strides that show a tensor under another shape without a copy, if there are any. */
  private static java.util.Optional<int[]> strides(Tensor x, Shape shape) {
    if (isContiguous(x)) {
      return java.util.Optional.of(shape.rowMajorStrides());
    }
    int[] strides = new int[shape.ndim()];
    int to = shape.ndim() - 1;
    long chunk = 1; // elements of x, and of the result, since the last break in x's strides
    long shown = 1;
    int base = x.strides[x.ndim() - 1];
    for (int from = x.ndim() - 1; from >= 0; from--) {
      chunk *= x.shape.at(from);
      boolean breaks =
          from == 0 || x.shape.at(from - 1) != 1 && x.strides[from - 1] != chunk * base;
      if (breaks) {
        while (to >= 0 && (shown < chunk || shape.at(to) == 1)) {
          strides[to] = (int) (shown * base);
          shown *= shape.at(to);
          to--;
        }
        if (shown != chunk) {
          return java.util.Optional.empty();
        }
        if (from > 0) {
          base = x.strides[from - 1];
          chunk = 1;
          shown = 1;
        }
      }
    }
    return to == -1 ? java.util.Optional.of(strides) : java.util.Optional.empty();
  }

  static Tensor unsqueeze(Tensor x, int dim) {
    int at = Dims.wrapInsertion("unsqueeze", dim, x.shape);
    int stride = at < x.ndim() ? x.shape.at(at) * x.strides[at] : 1;
    int[] sizes = inserted(x.shape.dims(), at, 1);
    return new Tensor(
        x.data, Shape.of("unsqueeze", sizes), inserted(x.strides, at, stride), x.offset);
  }

  private static int[] inserted(int[] values, int at, int value) {
    int[] result = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, at, result, at + 1, values.length - at);
    result[at] = value;
    return result;
  }

  static Tensor squeeze(Tensor x) {
    boolean[] gone = new boolean[x.ndim()];
    for (int d = 0; d < gone.length; d++) {
      gone[d] = x.shape.at(d) == 1;
    }
    return without(x, gone, x.offset);
  }

  static Tensor squeeze(Tensor x, int dim) {
    int at = Dims.wrap("squeeze", dim, x.shape);
    boolean[] gone = new boolean[x.ndim()];
    if (at < gone.length) {
      gone[at] = x.shape.at(at) == 1;
    }
    return without(x, gone, x.offset);
  }

  private static Tensor without(Tensor x, boolean[] gone, int offset) {
    int[] sizes = new int[x.ndim()];
    int[] strides = new int[x.ndim()];
    int n = 0;
    for (int d = 0; d < gone.length; d++) {
      if (!gone[d]) {
        sizes[n] = x.shape.at(d);
        strides[n++] = x.strides[d];
      }
    }
    return new Tensor(x.data, Shape.of(Arrays.copyOf(sizes, n)), Arrays.copyOf(strides, n), offset);
  }

  static Tensor transpose(Tensor x, int dim0, int dim1) {
    int a = Dims.wrap("transpose", dim0, x.shape);
    int b = Dims.wrap("transpose", dim1, x.shape);
    int[] order = new int[x.ndim()];
    Arrays.setAll(order, d -> d == a ? b : d == b ? a : d);
    return permuted(x, order);
  }

  static Tensor t(Tensor x) {
    if (x.ndim() > 2) {
      throw new ShapeException("t", x.shape + " has more than 2 dims; use transpose or permute");
    }
    return x.ndim() < 2 ? x : permuted(x, 1, 0);
  }

  static Tensor permute(Tensor x, int[] dims) {
    Objects.requireNonNull(dims, "permute: the dims are null");
    if (dims.length != x.ndim()) {
      throw new ShapeException(
          "permute", x.shape + " has " + x.ndim() + " dims, the order names " + dims.length);
    }
    boolean[] seen = new boolean[dims.length];
    int[] order = new int[dims.length];
    for (int d = 0; d < dims.length; d++) {
      order[d] = Dims.wrap("permute", dims[d], x.shape);
      if (seen[order[d]]) {
        throw new ShapeException(
            "permute", "dim " + dims[d] + " of " + x.shape + " is named twice");
      }
      seen[order[d]] = true;
    }
    return permuted(x, order);
  }

  /** With dims in an order that is known to be one. */
  static Tensor permuted(Tensor x, int... order) {
    int[] sizes = new int[order.length];
    int[] strides = new int[order.length];
    for (int d = 0; d < order.length; d++) {
      sizes[d] = x.shape.at(order[d]);
      strides[d] = x.strides[order[d]];
    }
    return new Tensor(x.data, Shape.of(sizes), strides, x.offset);
  }

  static Tensor expand(Tensor x, int[] sizes) {
    Objects.requireNonNull(sizes, "expand: the sizes are null");
    int added = sizes.length - x.ndim();
    if (added < 0) {
      throw new ShapeException(
          "expand", x.shape + " has " + x.ndim() + " dims, the sizes are only " + sizes.length);
    }
    int[] result = sizes.clone();
    for (int d = 0; d < sizes.length; d++) {
      boolean kept = sizes[d] == -1 && d >= added;
      result[d] = kept ? x.shape.at(d - added) : sizes[d];
      if (d >= added && x.shape.at(d - added) != 1 && x.shape.at(d - added) != result[d]) {
        throw new ShapeException(
            "expand",
            ("cannot stretch " + x.shape + " to " + Arrays.toString(sizes))
                + (": axis " + (d - sizes.length) + " is " + x.shape.at(d - added) + ", not 1"));
      }
    }
    return broadcastTo(x, Shape.of("expand", result));
  }

  /** Stretched to a shape that it is known to broadcast to. */
  static Tensor broadcastTo(Tensor x, Shape shape) {
    return x.shape.equals(shape) ? x : new Tensor(x.data, shape, stretched(x, shape), x.offset);
  }

  /** The strides of a tensor stretched to a shape: 0 in the axes that repeat. */
  static int[] stretched(Tensor x, Shape shape) {
    int[] strides = new int[shape.ndim()];
    int added = shape.ndim() - x.ndim();
    for (int d = 0; d < x.ndim(); d++) {
      boolean repeats = x.shape.at(d) == 1 && shape.at(d + added) != 1;
      strides[d + added] = repeats ? 0 : x.strides[d];
    }
    return strides;
  }

  static Tensor select(Tensor x, int dim, int index) {
    if (x.ndim() == 0) {
      throw new ShapeException("select", "() has no dims to select from");
    }
    int at = Dims.wrap("select", dim, x.shape);
    boolean[] gone = new boolean[x.ndim()];
    gone[at] = true;
    return without(x, gone, x.offset + x.strides[at] * wrapIndex("select", x, at, index));
  }

  static Tensor narrow(Tensor x, int dim, int start, int length) {
    if (x.ndim() == 0) {
      throw new ShapeException("narrow", "() has no dims to narrow");
    }
    int at = Dims.wrap("narrow", dim, x.shape);
    int size = x.shape.at(at);
    int from = start < 0 ? start + size : start;
    if (from < 0 || length < 0 || from > size - length) {
      throw new ShapeException(
          "narrow",
          (length + " elements from " + start + " on are not in dim " + dim + " of " + x.shape)
              + (", which has size " + size));
    }
    int[] sizes = x.shape.dims();
    sizes[at] = length;
    return new Tensor(x.data, Shape.of(sizes), x.strides, x.offset + from * x.strides[at]);
  }

  static Tensor repeat(Tensor x, int[] times) {
    Objects.requireNonNull(times, "repeat: the times are null");
    int added = times.length - x.ndim();
    if (added < 0) {
      throw new ShapeException(
          "repeat", x.shape + " has " + x.ndim() + " dims, the times are only " + times.length);
    }
    // (a, b) repeated (s, t) times is (s, a, t, b) stretched, then read as (s * a, t * b).
    int[] pairs = new int[2 * times.length];
    int[] split = new int[2 * times.length];
    int[] sizes = new int[times.length];
    for (int d = 0; d < times.length; d++) {
      int size = d < added ? 1 : x.shape.at(d - added);
      split[2 * d] = 1;
      split[2 * d + 1] = size;
      pairs[2 * d] = times[d];
      pairs[2 * d + 1] = size;
      sizes[d] = Math.multiplyExact(times[d], size);
    }
    return new Tensor(toArray(expand(reshape(x, split), pairs)), Shape.of("repeat", sizes));
  }
}
