package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!predictions.shape().equals(targets.shape())) {
      throw new IllegalArgumentException("different shapes");
    }
    return (float) Math.sqrt(predictions.sub(targets).square().sum().item() / targets.numel());
  }
}
