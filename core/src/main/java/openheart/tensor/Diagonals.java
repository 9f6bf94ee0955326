package openheart.tensor;

/** Elements of two dims whose indices go together. */
final class Diagonals {

  private Diagonals() {}

  static Tensor diagonal(Tensor x, int offset, int dim1, int dim2) {
    int a = Dims.wrapExisting("diagonal", dim1, x.shape);
    int b = Dims.wrapExisting("diagonal", dim2, x.shape);
    if (a == b) {
      throw new ShapeException(
          "diagonal", "dims " + dim1 + " and " + dim2 + " of " + x.shape + " are the same one");
    }
    // Longs, since an offset may be any number.
    long rows = x.shape.at(a) + Math.min(offset, 0L);
    long columns = x.shape.at(b) - Math.max(offset, 0L);
    int length = (int) Math.max(0, Math.min(rows, columns));
    int start = offset >= 0 ? offset * x.strides[b] : -offset * x.strides[a];
    int[] sizes = new int[x.ndim() - 1];
    int[] strides = new int[x.ndim() - 1];
    int n = 0;
    for (int d = 0; d < x.ndim(); d++) {
      if (d != a && d != b) {
        sizes[n] = x.shape.at(d);
        strides[n++] = x.strides[d];
      }
    }
    sizes[n] = length;
    strides[n] = x.strides[a] + x.strides[b];
    return new Tensor(
        x.data, Shape.of("diagonal", sizes), strides, length == 0 ? x.offset : x.offset + start);
  }

  static Tensor trace(Tensor x) {
    if (x.ndim() != 2) {
      throw new ShapeException("trace", x.shape + " is no matrix, it has " + x.ndim() + " dims");
    }
    return diagonal(x, 0, 0, 1).sum();
  }
}
