package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;
import static openheart.tensor.Reshaping.reshaped;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The same numbers under another shape: views share the array, only strides and offset change.
 * Methods named after operations remember them for gradients; participles (permuted, unsqueezed) do
 * only the work, for use inside other operations.
 */
final class Views {

  private Views() {}

  static Tensor unsqueeze(Tensor x, int dim) {
    int at = Dims.wrapInsertion("unsqueeze", dim, x.shape);
    return record(unsqueezed(x, at), "UnsqueezeBackward0", to(x, g -> without(g, at)));
  }

  /** With a dim of size 1 at a place that is known to be one. */
  static Tensor unsqueezed(Tensor x, int at) {
    int stride = at < x.ndim() ? x.shape.at(at) * x.strides[at] : 1;
    int[] sizes = inserted(x.shape.dims(), at, 1);
    return x.viewAs(Shape.of("unsqueeze", sizes), inserted(x.strides, at, stride), x.offset);
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
    return record(without(x, gone), "SqueezeBackward0", to(x, g -> reshaped(g, x.shape)));
  }

  static Tensor squeeze(Tensor x, int dim) {
    int at = Dims.wrap("squeeze", dim, x.shape);
    boolean[] gone = new boolean[x.ndim()];
    if (at < gone.length) {
      gone[at] = x.shape.at(at) == 1;
    }
    return record(without(x, gone), "SqueezeBackward1", to(x, g -> reshaped(g, x.shape)));
  }

  /** Without one dim, at its first index. */
  static Tensor without(Tensor x, int dim) {
    boolean[] gone = new boolean[x.ndim()];
    gone[dim] = true;
    return without(x, gone);
  }

  private static Tensor without(Tensor x, boolean[] gone) {
    int[] sizes = new int[x.ndim()];
    int[] strides = new int[x.ndim()];
    int n = 0;
    for (int d = 0; d < gone.length; d++) {
      if (!gone[d]) {
        sizes[n] = x.shape.at(d);
        strides[n++] = x.strides[d];
      }
    }
    return x.viewAs(Shape.of(Arrays.copyOf(sizes, n)), Arrays.copyOf(strides, n), x.offset);
  }

  static Tensor transpose(Tensor x, int dim0, int dim1) {
    int a = Dims.wrap("transpose", dim0, x.shape);
    int b = Dims.wrap("transpose", dim1, x.shape);
    int[] order = new int[x.ndim()];
    Arrays.setAll(order, d -> d == a ? b : d == b ? a : d);
    return record(permuted(x, order), "TransposeBackward0", to(x, g -> permuted(g, order)));
  }

  static Tensor t(Tensor x) {
    if (x.ndim() > 2) {
      throw new ShapeException("t", x.shape + " has more than 2 dims; use transpose or permute");
    }
    int[] order = new int[x.ndim()];
    Arrays.setAll(order, d -> order.length - 1 - d);
    return record(permuted(x, order), "TBackward0", to(x, g -> permuted(g, order)));
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
    return record(permuted(x, order), "PermuteBackward0", to(x, g -> permuted(g, inverse(order))));
  }

  private static int[] inverse(int[] order) {
    int[] back = new int[order.length];
    for (int d = 0; d < order.length; d++) {
      back[order[d]] = d;
    }
    return back;
  }

  /** With dims in an order that is known to be one. */
  static Tensor permuted(Tensor x, int... order) {
    int[] sizes = new int[order.length];
    int[] strides = new int[order.length];
    for (int d = 0; d < order.length; d++) {
      sizes[d] = x.shape.at(order[d]);
      strides[d] = x.strides[order[d]];
    }
    return x.viewAs(Shape.of(sizes), strides, x.offset);
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
            ("cannot stretch " + x.shape + " to " + Shape.text(sizes))
                + (": axis " + (d - sizes.length) + " is " + x.shape.at(d - added) + ", not 1"));
      }
    }
    Shape shape = Shape.of("expand", result);
    Tensor stretched = x.viewAs(shape, stretched(x, shape), x.offset);
    return record(stretched, "ExpandBackward0", to(x, g -> g));
  }

  /** Stretched to a shape that it is known to broadcast to; itself if that is its own. */
  static Tensor broadcastTo(Tensor x, Shape shape) {
    return x.shape.equals(shape) ? x : x.viewAs(shape, stretched(x, shape), x.offset);
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

  /** Whether broadcasting can have made a shape of another. */
  static boolean sumsTo(Shape large, Shape small) {
    int added = large.ndim() - small.ndim();
    for (int d = 0; d < small.ndim() && added >= 0; d++) {
      if (small.at(d) != 1 && small.at(d) != large.at(d + added)) {
        return false;
      }
    }
    return added >= 0;
  }

  /** Summed over the axes in which a shape was stretched to this one: broadcasting, backwards. */
  static Tensor sumTo(Tensor x, Shape shape) {
    if (x.shape.equals(shape) || x == Function.NO_GRADIENT) {
      return x;
    }
    int added = x.ndim() - shape.ndim();
    int[] stretched =
        IntStream.range(0, x.ndim())
            .filter(d -> d < added || shape.at(d - added) == 1 && x.shape.at(d) != 1)
            .toArray();
    return reshaped(Reductions.sum(x, true, stretched), shape);
  }
}
