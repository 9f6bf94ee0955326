package openheart.tensor;

import java.util.List;

/** Gradient cases of the products: matmul, linear. */
final class GradientsProducts {

  private GradientsProducts() {}

  static List<GradientCase> cases() {
    return List.of(
        matmul("matmul of matrices", Shape.of(3, 4), Shape.of(4, 2)),
        matmul("matmul of vectors", Shape.of(4), Shape.of(4)),
        matmul("matmul of a matrix by a vector", Shape.of(3, 4), Shape.of(4)),
        matmul("matmul of a vector by a matrix", Shape.of(4), Shape.of(4, 3)),
        matmul("matmul of a batch by a matrix", Shape.of(2, 3, 4), Shape.of(4, 2)),
        matmul("matmul of a matrix by a batch", Shape.of(3, 4), Shape.of(2, 4, 2)),
        matmul("matmul of a batch by a vector", Shape.of(2, 3, 4), Shape.of(4)),
        matmul("matmul of a vector by a batch", Shape.of(4), Shape.of(2, 4, 3)),
        matmul("matmul of batches", Shape.of(2, 3, 4), Shape.of(2, 4, 2)),
        matmul("matmul of broadcast batches", Shape.of(2, 1, 3, 4), Shape.of(3, 4, 2)),
        addmm("addmm of a row", Shape.of(2)),
        addmm("addmm of a column", Shape.of(3, 1)),
        addmm("addmm of a number", Shape.of()),
        addmm("addmm of a matrix", Shape.of(3, 2)),
        GradientCase.of(
            "matmul of views", x -> x[0].t().matmul(x[1].t()), Shape.of(4, 3), Shape.of(2, 4)));
  }

  private static GradientCase matmul(String name, Shape left, Shape right) {
    return GradientCase.of(name, x -> x[0].matmul(x[1]), left, right);
  }

  private static GradientCase addmm(String name, Shape added) {
    return GradientCase.of(
        name, x -> x[0].addmm(x[1], x[2]), added, Shape.of(3, 4), Shape.of(4, 2));
  }
}
