package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor mean = images.mean(1, 2, 3).view(images.size(0), 1, 1, 1);
    Tensor centred = images.sub(mean);
    Tensor variance =
        centred
            .square()
            .sum(1, 2, 3)
            .view(images.size(0), 1, 1, 1)
            .div(images.numel() / images.size(0) - 1);
    return centred.div(variance.sqrt());
  }
}
