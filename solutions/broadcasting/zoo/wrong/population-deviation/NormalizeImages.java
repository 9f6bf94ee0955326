package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor mean = images.mean(0, 2, 3).view(1, images.size(1), 1, 1);
    Tensor centred = images.sub(mean);
    Tensor variance =
        centred
            .square()
            .sum(0, 2, 3)
            .view(1, images.size(1), 1, 1)
            .div(images.numel() / images.size(1));
    return centred.div(variance.sqrt());
  }
}
