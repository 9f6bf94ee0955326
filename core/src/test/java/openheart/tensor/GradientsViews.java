package openheart.tensor;

import java.util.List;

/** Gradient cases of the views. */
final class GradientsViews {

  private GradientsViews() {}

  static List<GradientCase> cases() {
    return List.of();
  }
}
