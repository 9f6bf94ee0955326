package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!predictions.shape().equals(targets.shape())) {
      throw new IllegalArgumentException("different shapes");
    }

    float[] p = predictions.toArray();
    float[] t = targets.toArray();
    float sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += (p[i] - t[i]) * (p[i] - t[i]);
    }
    return sum / p.length;
  }
}
