package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor mean = images.mean(2, 3).view(images.size(0), images.size(1), 1, 1);
    Tensor centred = images.sub(mean);
    Tensor variance =
        centred
            .square()
            .sum(2, 3)
            .view(images.size(0), images.size(1), 1, 1)
            .div(images.size(2) * images.size(3) - 1);
    return centred.div(variance.sqrt());
  }
}
