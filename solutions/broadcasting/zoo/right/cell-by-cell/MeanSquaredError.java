package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class MeanSquaredError {
  public static float meanSquaredError(Tensor predictions, Tensor targets) {
    if (!predictions.shape().toString().equals(targets.shape().toString())) {
      throw new IllegalArgumentException("shapes differ");
    }
    Tensor first = predictions.flatten();
    Tensor second = targets.flatten();
    double sum = 0;
    for (int i = 0; i < first.numel(); i++) {
      sum += Math.pow(first.get(i) - second.get(i), 2);
    }
    return (float) (sum / first.numel());
  }
}
