package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (predictions.ndim() != targets.ndim()) {
      throw new IllegalArgumentException(predictions.shape() + " and " + targets.shape());
    }
    return predictions.sub(targets).square().sum().item() / predictions.numel();
  }
}
