package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class WeightedFamilies {
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    return scores.sum(0);
  }
}
