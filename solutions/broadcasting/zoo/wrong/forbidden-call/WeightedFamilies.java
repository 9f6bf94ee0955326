package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class WeightedFamilies {
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    Tensor byFamily = scores.permute(2, 1, 0); // (families, batch, models)
    return byFamily.matmul(weights.t().unsqueeze(2)).squeeze(2).t();
  }
}
