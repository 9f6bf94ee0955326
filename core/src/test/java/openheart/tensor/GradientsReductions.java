package openheart.tensor;

import java.util.List;

/** Gradient cases of the reductions. */
final class GradientsReductions {

  private GradientsReductions() {}

  static List<GradientCase> cases() {
    return List.of();
  }
}
