package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class WeightedFamilies {
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    int models = weights.size(0);
    int families = weights.size(1);
    Tensor result = scores.mul(weights.unsqueeze(1)).sum(0);
    for (int family = 0; family < families; family++) {
      float total = 0;
      for (int model = 0; model < models; model++) {
        total += weights.get(model, family);
      }
      for (int row = 0; row < result.size(0); row++) {
        result.set(result.get(row, family) / total, row, family);
      }
    }
    return result;
  }
}
