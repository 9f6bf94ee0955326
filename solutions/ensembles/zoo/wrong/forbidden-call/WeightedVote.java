package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (weights.size(0) != scores.size(0) || weights.size(1) != scores.size(2)) {
      throw new IllegalArgumentException("weights " + weights.shape());
    }
    Tensor columns = scores.permute(2, 1, 0); // (families, batch, models)
    return columns.matmul(weights.t().unsqueeze(-1)).squeeze(-1).t();
  }
}
