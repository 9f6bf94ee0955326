package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The same numbers, in the same row-major order, in other sizes. */
final class Reshaping {

  private Reshaping() {}

  static Tensor view(Tensor x, int[] sizes) {
    Shape shape = resolve("view", x.shape, sizes);
    int[] strides =
        strides(x, shape)
            .orElseThrow(
                () ->
                    new ShapeException(
                        "view",
                        ("strides " + Arrays.toString(x.strides) + " of " + x.shape)
                            + (" cannot show " + shape + " without a copy; use reshape")));
    return viewed(x, shape, strides, "ViewBackward0");
  }

  static Tensor reshape(Tensor x, int... sizes) {
    Shape shape = resolve("reshape", x.shape, sizes);
    Optional<int[]> strides = strides(x, shape);
    return strides.isPresent()
        ? viewed(x, shape, strides.get(), "ViewBackward0")
        : viewed(cloned(x), shape, shape.rowMajorStrides(), "UnsafeViewBackward0");
  }

  private static Tensor viewed(Tensor x, Shape shape, int[] strides, String node) {
    return record(x.viewAs(shape, strides, x.offset), node, to(x, g -> reshaped(g, x.shape)));
  }

  /** In a shape of as many elements, without history; copied only where that needs it. */
  static Tensor reshaped(Tensor x, Shape shape) {
    return strides(x, shape)
        .map(strides -> x.viewAs(shape, strides, x.offset))
        .orElseGet(() -> new Tensor(Access.toArray(x), shape));
  }

  static Tensor flatten(Tensor x, int startDim, int endDim) {
    int start = Dims.wrap("flatten", startDim, x.shape);
    int end = Dims.wrap("flatten", endDim, x.shape);
    if (start > end) {
      throw new ShapeException(
          "flatten", "dim " + startDim + " of " + x.shape + " comes after dim " + endDim);
    }
    if (x.ndim() == 0) {
      return reshape(x, 1);
    }
    if (start == end) {
      return x;
    }
    int joined = 1;
    for (int d = start; d <= end; d++) {
      joined = product("flatten", x.shape, joined, x.shape.at(d));
    }
    int[] sizes = new int[x.ndim() - (end - start)];
    Arrays.setAll(sizes, d -> x.shape.at(d <= start ? d : d + end - start));
    sizes[start] = joined;
    return reshape(x, sizes);
  }

  static Tensor cloned(Tensor x) {
    return record(new Tensor(Access.toArray(x), x.shape), "CloneBackward0", to(x, g -> g));
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
    int more = times.length - x.ndim();
    if (more < 0) {
      throw new ShapeException(
          "repeat", x.shape + " has " + x.ndim() + " dims, the times are only " + times.length);
    }
    Shape.of("repeat", times); // refuses negative ones
    // (a, b) repeated (s, t) times is (s, a, t, b) stretched, then read as (s * a, t * b).
    int[] split = new int[2 * times.length];
    int[] stretched = new int[2 * times.length];
    int[] sizes = new int[times.length];
    int[] added = new int[times.length];
    for (int d = 0; d < times.length; d++) {
      int size = d < more ? 1 : x.shape.at(d - more);
      split[2 * d] = 1;
      split[2 * d + 1] = size;
      stretched[2 * d] = times[d];
      stretched[2 * d + 1] = size;
      sizes[d] = product("repeat", x.shape, times[d], size);
      added[d] = 2 * d;
    }
    Shape turns = Shape.of("repeat", stretched);
    Tensor copies = Views.broadcastTo(reshaped(x, Shape.of(split)), turns);
    Tensor result = new Tensor(Access.toArray(copies), Shape.of("repeat", sizes));
    return record(
        result,
        "RepeatBackward0",
        to(x, g -> added.length == 0 ? g : reshaped(reshaped(g, turns).sum(added), x.shape)));
  }

  /** A size made of two, if it is one. */
  private static int product(String operation, Shape shape, int a, int b) {
    long product = (long) a * b;
    if (product > Shape.MAX_ELEMENTS) {
      throw new ShapeException(
          operation, shape + " would get a dim of " + product + " elements, more than fit");
    }
    return (int) product;
  }
}
