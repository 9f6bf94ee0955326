package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

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
    Access.copy(g, part.apply(result));
    return result;
  }
}
