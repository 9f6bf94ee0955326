package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor centred = images.sub(images.mean());
    Tensor variance = centred.square().sum().div(images.numel() - 1);
    return centred.div(variance.sqrt());
  }
}
