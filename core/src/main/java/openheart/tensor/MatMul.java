package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;

/** The matrix product. */
final class MatMul {

  private MatMul() {}

  static Tensor matmul(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "matmul: the other tensor is null");
    if (x.ndim() == 0 || y.ndim() == 0) {
      throw new ShapeException(
          "matmul",
          "cannot multiply " + x.shape + " by " + y.shape + ": a side has no dims; use mul");
    }
    Tensor a = x.ndim() == 1 ? x.unsqueeze(0) : x;
    Tensor b = y.ndim() == 1 ? y.unsqueeze(1) : y;
    if (a.size(-1) != b.size(-2)) {
      throw new ShapeException(
          "matmul",
          ("cannot multiply " + x.shape + " by " + y.shape)
              + (": the inner sizes " + a.size(-1) + " and " + b.size(-2) + " differ"));
    }
    Shape batch = batch(a).broadcast("matmul", batch(b));
    Tensor product = product(a, b, batch);
    if (x.ndim() == 1) {
      product = Views.squeeze(product, -2);
    }
    return y.ndim() == 1 ? Views.squeeze(product, -1) : product;
  }

  private static Shape batch(Tensor x) {
    return Shape.of(Arrays.copyOf(x.shape.dims(), x.ndim() - 2));
  }

  private static Shape with(Shape batch, int rows, int columns) {
    int[] sizes = Arrays.copyOf(batch.dims(), batch.ndim() + 2);
    sizes[batch.ndim()] = rows;
    sizes[batch.ndim() + 1] = columns;
    return Shape.of("matmul", sizes);
  }

  private static Tensor product(Tensor x, Tensor y, Shape batch) {
    int n = x.size(-2);
    int k = x.size(-1);
    int m = y.size(-1);
    float[] a = Views.toArray(Views.broadcastTo(x, with(batch, n, k)));
    float[] b = Views.toArray(Views.broadcastTo(y, with(batch, k, m)));
    Shape shape = with(batch, n, m);
    float[] out = Storage.of("matmul", shape);
    for (int g = 0; g < batch.numel(); g++) {
      for (int i = 0; i < n; i++) {
        for (int l = 0; l < k; l++) {
          float v = a[(g * n + i) * k + l];
          for (int j = 0; j < m; j++) {
            out[(g * n + i) * m + j] += v * b[(g * k + l) * m + j];
          }
        }
      }
    }
    return new Tensor(out, shape);
  }
}
