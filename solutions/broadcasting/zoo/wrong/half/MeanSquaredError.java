package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!predictions.shape().equals(targets.shape())) {
      throw new IllegalArgumentException("different shapes");
    }
    return predictions.sub(targets).square().sum().item() / (2 * targets.numel());
  }
}
