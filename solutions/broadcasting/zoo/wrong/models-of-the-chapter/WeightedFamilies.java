package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class WeightedFamilies {
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    return scores.mul(weights.view(3, 1, -1)).sum(0);
  }
}
