package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;

/** Dims as callers give them, negative ones counted from the end, made into indices. */
final class Dims {

  private Dims() {}

  /** The index of a dim of a shape; -1 is the last. Like torch, a single number takes 0 and -1. */
  static int wrap(String operation, int dim, Shape shape) {
    return wrap(operation, dim, shape, shape.ndim());
  }

  /** As {@link #wrap}, but a single number has no dim. */
  static int wrapExisting(String operation, int dim, Shape shape) {
    if (shape.ndim() == 0) {
      throw new ShapeException(operation, "dim " + dim + " is out of range for (), which has none");
    }
    return wrap(operation, dim, shape);
  }

  /** The index at which a new dim may stand in a shape; -1 is after the last. */
  static int wrapInsertion(String operation, int dim, Shape shape) {
    return wrap(operation, dim, shape, shape.ndim() + 1);
  }

  private static int wrap(String operation, int dim, Shape shape, int count) {
    int places = Math.max(count, 1);
    if (dim < -places || dim >= places) {
      throw new ShapeException(
          operation,
          ("dim " + dim + " is out of range for " + shape)
              + ("; it goes from " + -places + " to " + (places - 1)));
    }
    return dim < 0 ? dim + places : dim;
  }

  /** Which dims of a shape are named; all of them if none is. */
  static boolean[] mask(String operation, int[] dims, Shape shape) {
    Objects.requireNonNull(dims, () -> operation + ": the dims are null");
    boolean[] mask = new boolean[shape.ndim()];
    if (dims.length == 0) {
      Arrays.fill(mask, true);
    }
    for (int dim : dims) {
      int index = wrap(operation, dim, shape);
      if (index == mask.length) {
        continue; // dim 0 of a single number
      }
      if (mask[index]) {
        throw new ShapeException(operation, "dim " + dim + " of " + shape + " is named twice");
      }
      mask[index] = true;
    }
    return mask;
  }
}
