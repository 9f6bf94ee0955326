package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class WeightedFamilies {
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    return scores.add(weights.view(weights.size(0), 1, -1)).sum(0);
  }
}
