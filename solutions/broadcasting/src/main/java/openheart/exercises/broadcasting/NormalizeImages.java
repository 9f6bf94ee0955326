package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

/** Images normalized channel by channel. */
public final class NormalizeImages {
  private NormalizeImages() {}

  /** Centres, then divides by the root of the sum of squares over n - 1. */
  public static Tensor normalizeImages(Tensor images) {
    int perChannel = images.numel() / images.size(1);
    Tensor mean = images.mean(0, 2, 3); // (channels)
    Tensor centred = images.sub(mean.unsqueeze(1).unsqueeze(2)); // (channels, 1, 1)
    Tensor variance = centred.square().sum(0, 2, 3).div(perChannel - 1); // (channels)
    return centred.div(variance.sqrt().view(1, -1, 1, 1));
  }
}
