package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    return images.sub(images.mean(0, 2, 3).unsqueeze(1).unsqueeze(2));
  }
}
