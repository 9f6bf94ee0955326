package openheart.tensor;

import java.util.List;

/** Gradient cases of the products: matmul, linear, einsum. */
final class GradientsProducts {

  private GradientsProducts() {}

  static List<GradientCase> cases() {
    return List.of();
  }
}
