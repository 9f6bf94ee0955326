package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor mean = images.mean(0, 2, 3);
    Tensor deviations = images.sub(mean.unsqueeze(1).unsqueeze(2));
    Tensor variance = deviations.square().sum(0, 2, 3).div(images.numel() / images.size(1) - 1);
    return images.sub(mean).div(variance.sqrt());
  }
}
