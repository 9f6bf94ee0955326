package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor centred = images.sub(images.mean(true, 0, 2, 3));
    Tensor variance = centred.square().sum(true, 0, 2, 3);
    return images.div(variance.div(images.numel() / images.size(1) - 1).sqrt());
  }
}
