package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

/** Elements of two dims whose indices go together. */
final class Diagonals {

  private Diagonals() {}

  static Tensor diagonal(Tensor x, int offset, int dim1, int dim2) {
    Tensor diagonal = view(x, offset, dim1, dim2);
    return record(
        diagonal, "DiagonalBackward0", to(x, g -> onDiagonal(g, x.shape, offset, dim1, dim2)));
  }

  static Tensor trace(Tensor x) {
    if (x.ndim() != 2) {
      throw new ShapeException("trace", x.shape + " has " + x.ndim() + " dims, a matrix has 2");
    }
    Tensor trace = view(x, 0, 0, 1).sum();
    return record(trace, "TraceBackward0", to(x, g -> onDiagonal(g, x.shape, 0, 0, 1)));
  }

  private static Tensor view(Tensor x, int offset, int dim1, int dim2) {
    int a = Dims.wrapExisting("diagonal", dim1, x.shape);
    int b = Dims.wrapExisting("diagonal", dim2, x.shape);
    if (a == b) {
      throw new ShapeException(
          "diagonal", "dims " + dim1 + " and " + dim2 + " of " + x.shape + " are the same one");
    }
    long rows = x.shape.at(a) + Math.min(offset, 0L); // long, for an offset may be any number
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
    return x.viewAs(
        Shape.of("diagonal", sizes), strides, length == 0 ? x.offset : x.offset + start);
  }

  /** Zeros with numbers on a diagonal. */
  private static Tensor onDiagonal(Tensor values, Shape shape, int offset, int dim1, int dim2) {
    Tensor result = Tensor.zeros(shape.dims());
    view(result, offset, dim1, dim2).copyFrom(values);
    return result;
  }
}
