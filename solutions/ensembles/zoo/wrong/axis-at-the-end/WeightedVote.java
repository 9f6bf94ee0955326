package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (weights.size(0) != scores.size(0) || weights.size(1) != scores.size(2)) {
      throw new IllegalArgumentException("weights " + weights.shape());
    }
    return scores.mul(weights.unsqueeze(-1)).sum(0);
  }
}
