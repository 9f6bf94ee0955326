package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The same numbers, in the same row-major order, in other sizes. */
final class Reshaping {

  private Reshaping() {}

  static Tensor view(Tensor x, int[] sizes) {
    Shape shape = resolve("view", x.shape, sizes);
    return strides(x, shape)
        .map(strides -> x.viewAs(shape, strides, x.offset))
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
        .map(strides -> x.viewAs(shape, strides, x.offset))
        .orElseGet(() -> new Tensor(Access.toArray(x), shape));
  }

  /** Sizes for the elements of a shape, with a -1 among them worked out. */
  private static Shape resolve(String operation, Shape from, int[] sizes) {
    Objects.requireNonNull(sizes, () -> operation + ": the sizes are null");
    int[] result = sizes.clone();
    int unknown = -1;
    for (int d = 0; d < sizes.length; d++) {
      if (sizes[d] == -1 && unknown != -1) {
        throw new ShapeException(operation, "only one size can be -1, here two are");
      }
      if (sizes[d] == -1) {
        unknown = d;
        result[d] = 1;
      }
    }
    Shape known = Shape.of(operation, result);
    if (unknown == -1) {
      checkSameNumel(operation, from, known);
      return known;
    }
    if (known.numel() == 0 || from.numel() % known.numel() != 0) {
      throw new ShapeException(
          operation,
          (from + " has " + from.numel() + " elements, which cannot be divided among ")
              + (known.numel() + " for the size that is -1"));
    }
    result[unknown] = from.numel() / known.numel();
    return Shape.of(operation, result);
  }

  private static void checkSameNumel(String operation, Shape from, Shape to) {
    if (to.numel() != from.numel()) {
      throw new ShapeException(
          operation, from + " has " + from.numel() + " elements, " + to + " needs " + to.numel());
    }
  }

  /** The strides that show a tensor under another shape without a copy, if there are any. */
  private static Optional<int[]> strides(Tensor x, Shape shape) {
    if (Access.isContiguous(x)) {
      return Optional.of(shape.rowMajorStrides());
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
          return Optional.empty();
        }
        if (from > 0) {
          base = x.strides[from - 1];
          chunk = 1;
          shown = 1;
        }
      }
    }
    return to == -1 ? Optional.of(strides) : Optional.empty();
  }

  static Tensor repeat(Tensor x, int[] times) {
    Objects.requireNonNull(times, "repeat: the times are null");
    int added = times.length - x.ndim();
    if (added < 0) {
      throw new ShapeException(
          "repeat", x.shape + " has " + x.ndim() + " dims, the times are only " + times.length);
    }
    Shape.of("repeat", times); // refuses negative ones
    // (a, b) repeated (s, t) times is (s, a, t, b) stretched, then read as (s * a, t * b).
    int[] split = new int[2 * times.length];
    int[] stretched = new int[2 * times.length];
    int[] sizes = new int[times.length];
    for (int d = 0; d < times.length; d++) {
      int size = d < added ? 1 : x.shape.at(d - added);
      split[2 * d] = 1;
      split[2 * d + 1] = size;
      stretched[2 * d] = times[d];
      stretched[2 * d + 1] = size;
      sizes[d] = times[d] * size;
    }
    Tensor copies = Views.broadcastTo(reshape(x, split), Shape.of("repeat", stretched));
    return new Tensor(Access.toArray(copies), Shape.of("repeat", sizes));
  }
}
