package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    Tensor squares = predictions.sub(targets).square();
    return squares.sum().item() / squares.numel();
  }
}
