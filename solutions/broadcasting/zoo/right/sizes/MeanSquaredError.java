package openheart.exercises.broadcasting;

import java.util.Arrays;
import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!Arrays.equals(predictions.shape().dims(), targets.shape().dims())) {
      throw new IllegalArgumentException("shapes " + predictions.shape() + ", " + targets.shape());
    }
    Tensor error = predictions.sub(targets);
    return error.mul(error).sum().div(error.numel()).item();
  }
}
