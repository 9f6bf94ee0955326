package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!predictions.shape().equals(targets.shape())) {
      throw new IllegalArgumentException(predictions.shape() + " and " + targets.shape());
    }
    float mean = predictions.sub(targets).sum().item() / predictions.numel();
    return mean * mean;
  }
}
