package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Arrays;
import java.util.Objects;

/** The matrix product, with torch's rules for vectors and batches, and its gradient. */
final class MatMul {

  private MatMul() {}

  static Tensor matmul(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "matmul: the other tensor is null");
    check("matmul", x, y);
    Tensor a = x.ndim() == 1 ? Views.unsqueezed(x, 0) : x; // (..., n, k)
    Tensor b = y.ndim() == 1 ? Views.unsqueezed(y, 1) : y; // (..., k, m)
    Tensor product = Products.of(a, b); // (..., n, m)
    Tensor result = product;
    if (y.ndim() == 1) {
      result = Views.without(result, result.ndim() - 1);
    }
    if (x.ndim() == 1) {
      result = Views.without(result, result.ndim() - (y.ndim() == 1 ? 1 : 2));
    }
    Shape shape = product.shape;
    return record(
        result,
        node(x.ndim(), y.ndim()),
        to(x, g -> gradientOfLeft(Reshaping.reshaped(g, shape), b, x), y),
        to(y, g -> gradientOfRight(a, Reshaping.reshaped(g, shape), y), x));
  }

  static Tensor addmm(Tensor x, Tensor y, Tensor z) {
    Objects.requireNonNull(y, "addmm: the left matrix is null");
    Objects.requireNonNull(z, "addmm: the right matrix is null");
    if (y.ndim() != 2 || z.ndim() != 2) {
      throw new ShapeException(
          "addmm", y.shape + " and " + z.shape + " are not both matrices; use matmul and add");
    }
    check("addmm", y, z);
    Shape shape = Shape.of("addmm", y.size(0), z.size(1));
    if (!Views.sumsTo(shape, x.shape)) {
      throw new ShapeException("addmm", "cannot stretch " + x.shape + " to the product's " + shape);
    }
    float[] sum = Access.toArray(Views.broadcastTo(x, shape));
    Products.add(y, z, sum);
    return record(
        new Tensor(sum, shape),
        "AddmmBackward0",
        to(x, g -> g),
        to(y, g -> Products.of(g, turned(z)), z),
        to(z, g -> Products.of(turned(y), g), y));
  }

  /** What torch calls the last step of its way to the product. */
  private static String node(int left, int right) {
    if (left > 2 || right > 2) {
      return "UnsafeViewBackward0";
    }
    if (left == 2) {
      return right == 2 ? "MmBackward0" : "MvBackward0";
    }
    return right == 2 ? "SqueezeBackward4" : "DotBackward0";
  }

  private static Tensor gradientOfLeft(Tensor g, Tensor b, Tensor x) {
    Tensor gradient = Products.of(g, turned(b)); // (..., n, k)
    return x.ndim() == 1 ? Views.without(gradient, gradient.ndim() - 2) : gradient;
  }

  private static Tensor gradientOfRight(Tensor a, Tensor g, Tensor y) {
    if (y.ndim() <= 2 && a.ndim() > 2) { // one right matrix for the batch: one product sums over it
      return gradientOfRight(rows(a), rows(g), y);
    }
    Tensor gradient = Products.of(turned(a), g); // (..., k, m)
    return y.ndim() == 1 ? Views.without(gradient, gradient.ndim() - 1) : gradient;
  }

  /** A batch of matrices as one, under each other. */
  private static Tensor rows(Tensor x) {
    int columns = x.size(-1);
    int rows = 1;
    for (int d = 0; d < x.ndim() - 1; d++) {
      rows *= x.size(d);
    }
    return Reshaping.reshaped(x, Shape.of(rows, columns));
  }

  private static Tensor turned(Tensor x) {
    int[] order = new int[x.ndim()];
    Arrays.setAll(order, d -> d);
    order[x.ndim() - 2] = x.ndim() - 1;
    order[x.ndim() - 1] = x.ndim() - 2;
    return Views.permuted(x, order);
  }

  private static void check(String operation, Tensor x, Tensor y) {
    if (x.ndim() == 0 || y.ndim() == 0) {
      throw new ShapeException(
          operation,
          ("cannot multiply " + x.shape + " by " + y.shape)
              + ": a single number is no matrix; use mul");
    }
    int left = x.size(-1);
    int right = y.size(y.ndim() == 1 ? 0 : -2);
    if (left != right) {
      throw new ShapeException(
          operation,
          ("cannot multiply " + x.shape + " by " + y.shape)
              + (": the inner sizes " + left + " and " + right + " differ"));
    }
  }
}
