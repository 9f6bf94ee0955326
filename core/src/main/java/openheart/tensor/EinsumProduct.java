package openheart.tensor;

/**
 * Multiplies two tensors with the same axes and sums over some, as one batched matrix product. Each
 * axis has one of four roles, by who is longer than 1 along it:
 *
 * <pre>
 * batch   both, and kept        left    only the left one
 * summed  both, and not kept    right   only the right one
 * </pre>
 *
 * <p>(batch, left, summed) times (batch, summed, right) is (batch, left, right), where several axes
 * of a role are joined to one. Joining them is a view if their strides allow it, so they are joined
 * in the order of their strides; otherwise the tensor is copied. Where this would make vectors and
 * not matrices, the tensors may be multiplied element by element instead.
 */
final class EinsumProduct {

  private EinsumProduct() {}

  /**
   * The product, with all axes; those summed have size 1.
   *
   * @param x the left tensor
   * @param y the right one
   * @param axesX a bit mask of the axes along which x is longer than 1
   * @param axesY the same of y
   * @param kept a bit mask of those that the result keeps
   */
  static Tensor of(Tensor x, Tensor y, long axesX, long axesY, long kept) {
    long summed = (axesX | axesY) & ~kept;
    if (summed == 0) {
      return x.mul(y);
    }
    if (x.numel() == 0 || y.numel() == 0 || !areMatrices(x, y, axesX, axesY, kept)) {
      return summed(x, y, summed);
    }
    boolean swap = first(axesY & ~axesX) < first(axesX & ~axesY); // then the result is in order
    return swap ? matrices(y, x, axesY, axesX, summed) : matrices(x, y, axesX, axesY, summed);
  }

  /**
   * Whether matrices are the fast way. Without a left and a right axis they are none. With one of
   * the two they are a matrix and a vector: worth it where the matrix lies in memory by itself, not
   * its numbers one here, one there among those of a batch.
   */
  private static boolean areMatrices(Tensor x, Tensor y, long axesX, long axesY, long kept) {
    boolean left = (axesX & ~axesY) != 0;
    boolean right = (axesY & ~axesX) != 0;
    if (left == right) {
      return left;
    }
    int[] larger = left ? byStride(x, list(axesX)) : byStride(y, list(axesY));
    long closest = 1L << larger[larger.length - 1];
    return (axesX & axesY & kept & closest) == 0;
  }

  /**
   * Multiplies element by element, which makes no more products than the larger tensor has
   * elements, and sums them; both in the order in which it lies in memory.
   */
  private static Tensor summed(Tensor x, Tensor y, long summed) {
    Tensor larger = x.numel() >= y.numel() ? x : y;
    int[] order = byStride(larger, range(x.ndim()));
    int[] back = new int[order.length];
    int[] dims = new int[Long.bitCount(summed)];
    int n = 0;
    for (int at = 0; at < order.length; at++) {
      back[order[at]] = at;
      if ((summed >>> order[at] & 1) != 0) {
        dims[n++] = at;
      }
    }
    Tensor products = permuted(x, order).mul(permuted(y, order));
    return permuted(products.sum(true, dims), back);
  }

  private static int first(long axes) {
    return Long.numberOfTrailingZeros(axes);
  }

  private static Tensor matrices(Tensor x, Tensor y, long axesX, long axesY, long summedAxes) {
    int[] batch = list(axesX & axesY & ~summedAxes);
    int[] left = byStride(x, list(axesX & ~axesY));
    int[] right = byStride(y, list(axesY & ~axesX));
    int[] summed = byStride(x.numel() >= y.numel() ? x : y, list(summedAxes));
    Tensor a = joined(x, batch, left, summed);
    Tensor b = joined(y, batch, summed, right);
    return parted(a.matmul(b), x, y, batch, left, right);
  }

  /** A tensor as matrices: (batch..., rows, columns). */
  private static Tensor joined(Tensor x, int[] batch, int[] rows, int[] columns) {
    int[] sizes = new int[batch.length + 2];
    for (int i = 0; i < batch.length; i++) {
      sizes[i] = x.shape.at(batch[i]);
    }
    sizes[batch.length] = size(x, rows);
    sizes[batch.length + 1] = size(x, columns);
    return permuted(x, order(x.ndim(), batch, rows, columns)).reshape(sizes);
  }

  /** A product of matrices with each axis by itself again, in its place. */
  private static Tensor parted(
      Tensor product, Tensor x, Tensor y, int[] batch, int[] left, int[] right) {
    int[] order = order(x.ndim(), batch, left, right);
    int[] sizes = new int[order.length];
    int[] back = new int[order.length];
    int last = batch.length + left.length + right.length;
    for (int at = 0; at < order.length; at++) {
      int axis = order[at];
      sizes[at] = at < last ? Math.max(x.shape.at(axis), y.shape.at(axis)) : 1;
      back[axis] = at;
    }
    return permuted(product.view(sizes), back);
  }

  /** With its dims in an order; itself if it is that already. */
  static Tensor permuted(Tensor x, int[] order) {
    for (int d = 0; d < order.length; d++) {
      if (order[d] != d) {
        return x.permute(order);
      }
    }
    return x;
  }

  private static int size(Tensor x, int[] axes) {
    int size = 1;
    for (int axis : axes) {
      size *= x.shape.at(axis);
    }
    return size;
  }

  /** Groups of axes one after the other, then the axes in none of them. */
  private static int[] order(int ndim, int[]... groups) {
    int[] order = new int[ndim];
    boolean[] taken = new boolean[ndim];
    int n = 0;
    for (int[] group : groups) {
      for (int axis : group) {
        order[n++] = axis;
        taken[axis] = true;
      }
    }
    for (int axis = 0; axis < ndim; axis++) {
      if (!taken[axis]) {
        order[n++] = axis;
      }
    }
    return order;
  }

  /** Axes with the longest stride first. */
  private static int[] byStride(Tensor x, int[] axes) {
    for (int i = 1; i < axes.length; i++) {
      for (int j = i; j > 0 && x.strides[axes[j - 1]] < x.strides[axes[j]]; j--) {
        int axis = axes[j];
        axes[j] = axes[j - 1];
        axes[j - 1] = axis;
      }
    }
    return axes;
  }

  private static int[] range(int count) {
    int[] range = new int[count];
    for (int i = 0; i < count; i++) {
      range[i] = i;
    }
    return range;
  }

  /** The axes of a bit mask, in order. */
  static int[] list(long axes) {
    int[] list = new int[Long.bitCount(axes)];
    int n = 0;
    for (long rest = axes; rest != 0; rest &= rest - 1) {
      list[n++] = first(rest);
    }
    return list;
  }
}
