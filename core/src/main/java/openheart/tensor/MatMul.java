package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;
import openheart.numeric.Parallel;

/** The matrix product, with torch's rules for vectors and batches. */
final class MatMul {

  /** Multiply-adds that are worth a thread of their own. */
  private static final long GRAIN = 5_000_000;

  private MatMul() {}

  static Tensor matmul(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "matmul: the other tensor is null");
    checkHasDims(x, y);
    Tensor a = x.ndim() == 1 ? Views.unsqueezed(x, 0) : x; // (..., n, k)
    Tensor b = y.ndim() == 1 ? Views.unsqueezed(y, 1) : y; // (..., k, m)
    checkInner(x, y, a.size(-1), b.size(-2));
    Shape batch = batch(a).broadcast("matmul", batch(b));
    Tensor product = batched(a, b, batch);
    if (y.ndim() == 1) {
      product = Views.without(product, product.ndim() - 1);
    }
    int rows = product.ndim() - (y.ndim() == 1 ? 1 : 2);
    return x.ndim() == 1 ? Views.without(product, rows) : product;
  }

  private static void checkHasDims(Tensor x, Tensor y) {
    if (x.ndim() == 0 || y.ndim() == 0) {
      throw new ShapeException(
          "matmul",
          ("cannot multiply " + x.shape + " by " + y.shape)
              + ": a single number is no matrix; use mul");
    }
  }

  private static void checkInner(Tensor x, Tensor y, int left, int right) {
    if (left != right) {
      throw new ShapeException(
          "matmul",
          ("cannot multiply " + x.shape + " by " + y.shape)
              + (": the inner sizes " + left + " and " + right + " differ"));
    }
  }

  /** The dims in front of a matrix's two. */
  private static Shape batch(Tensor x) {
    return Shape.of(Arrays.copyOf(x.shape.dims(), x.ndim() - 2));
  }

  private static Shape matrices(Shape batch, int rows, int columns) {
    int[] sizes = Arrays.copyOf(batch.dims(), batch.ndim() + 2);
    sizes[batch.ndim()] = rows;
    sizes[batch.ndim() + 1] = columns;
    return Shape.of("matmul", sizes);
  }

  private static Tensor batched(Tensor x, Tensor y, Shape batch) {
    int n = x.size(-2);
    int k = x.size(-1);
    int m = y.size(-1);
    Shape shape = matrices(batch, n, m);
    float[] out = Storage.of("matmul", shape);
    if (out.length > 0 && k > 0) {
      Tensor a = Views.broadcastTo(x, matrices(batch, n, k));
      Tensor b = Views.broadcastTo(y, matrices(batch, k, m));
      int[] placesA = ReductionPlan.places(a, 0, batch.ndim(), 1);
      int[] placesB = ReductionPlan.places(b, 0, batch.ndim(), 1);
      Matrices matrices = new Matrices(a, b, out);
      int rowGrain = (int) Math.max(1, Math.min(Integer.MAX_VALUE, GRAIN / ((long) k * m)));
      Parallel.range(
          batch.numel(),
          Math.max(1, rowGrain / n),
          (from, to) -> {
            for (int g = from; g < to; g++) {
              matrices.multiply(a.offset + placesA[g], b.offset + placesB[g], g * n * m, rowGrain);
            }
          });
    }
    return new Tensor(out, shape);
  }
}
