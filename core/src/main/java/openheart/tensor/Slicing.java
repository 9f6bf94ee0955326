package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Views of a part of one dim. Gradients go back to that part; the rest gets 0. */
final class Slicing {

  private Slicing() {}

  static Tensor select(Tensor x, int dim, int index) {
    int at = Dims.wrapExisting("select", dim, x.shape);
    int place = Access.wrapIndex("select", x, at, index);
    UnaryOperator<Tensor> part = t -> selected(t, at, place);
    return record(part.apply(x), "SelectBackward0", to(x, g -> placed(g, x.shape, part)));
  }

  /** One slice of a dim, where both are known to exist. */
  static Tensor selected(Tensor x, int dim, int index) {
    return Views.without(part(x, dim, index, 1, 1), dim);
  }

  static Tensor narrow(Tensor x, int dim, int start, int length) {
    int at = Dims.wrapExisting("narrow", dim, x.shape);
    int size = x.shape.at(at);
    int from = start < 0 ? start + size : start;
    if (from < 0 || length < 0 || from > size - length) {
      throw new ShapeException(
          "narrow",
          (length + " elements from " + start + " on are not in dim " + dim + " of " + x.shape)
              + (", which has size " + size));
    }
    return part("SliceBackward0", x, at, from, length, 1);
  }

  static Tensor slice(Tensor x, int dim, int start, int end, int step) {
    int at = Dims.wrapExisting("slice", dim, x.shape);
    if (step <= 0) {
      throw new ShapeException(
          "slice", "step " + step + " along dim " + dim + " of " + x.shape + " must be 1 or more");
    }
    int size = x.shape.at(at);
    int from = clamped(start, 0, size);
    int to = clamped(end, from, size);
    int length = to == from ? 0 : (to - from - 1) / step + 1;
    return part("SliceBackward0", x, at, from, length, step);
  }

  /** An end of a slice as Python reads it: counted from the end if negative, cut to what exists. */
  private static int clamped(int index, int least, int size) {
    return Math.max(least, Math.min(size, index < 0 ? index + size : index));
  }

  static List<Tensor> split(Tensor x, int size, int dim) {
    int at = Dims.wrapExisting("split", dim, x.shape);
    if (size <= 0) {
      throw new ShapeException(
          "split", "the size " + size + " of parts of " + x.shape + " must be 1 or more");
    }
    return parts(x, at, size);
  }

  static List<Tensor> chunk(Tensor x, int chunks, int dim) {
    int at = Dims.wrapExisting("chunk", dim, x.shape);
    if (chunks <= 0) {
      throw new ShapeException(
          "chunk", "the number " + chunks + " of parts of " + x.shape + " must be 1 or more");
    }
    return parts(x, at, (int) Math.max(1, ((long) x.shape.at(at) + chunks - 1) / chunks));
  }

  /** Parts of one size, the last one perhaps smaller; there is always one. */
  private static List<Tensor> parts(Tensor x, int dim, int size) {
    List<Tensor> parts = new ArrayList<>();
    int total = x.shape.at(dim);
    int start = 0;
    do {
      int length = Math.min(size, total - start);
      parts.add(part("SplitBackward0", x, dim, start, length, 1));
      start += length;
    } while (start < total);
    return List.copyOf(parts);
  }

  /** A part of a dim, with history. */
  private static Tensor part(String node, Tensor x, int dim, int start, int length, int step) {
    UnaryOperator<Tensor> part = t -> part(t, dim, start, length, step);
    return record(part.apply(x), node, to(x, g -> placed(g, x.shape, part)));
  }

  /** Length elements of a dim, from one on, in steps; they are known to exist. */
  static Tensor part(Tensor x, int dim, int start, int length, int step) {
    int[] sizes = x.shape.dims();
    int[] strides = x.strides.clone();
    sizes[dim] = length;
    strides[dim] *= length > 1 ? step : 1;
    return x.viewAs(Shape.of(sizes), strides, x.offset + start * x.strides[dim]);
  }

  /** Zeros in a shape, but for a part of it. */
  private static Tensor placed(Tensor g, Shape shape, UnaryOperator<Tensor> part) {
    Tensor result = Creation.full("backward", 0, shape);
    Access.write(g, part.apply(result));
    return result;
  }
}
