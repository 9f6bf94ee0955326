package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (predictions.numel() != targets.numel()) {
      throw new IllegalArgumentException("different counts");
    }
    Tensor squares = predictions.sub(targets).square();
    return squares.sum().item() / squares.numel();
  }
}
