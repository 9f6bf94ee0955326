package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (weights.size(0) != scores.size(0) || weights.size(1) != scores.size(2)) {
      throw new IllegalArgumentException("weights " + weights.shape());
    }
    for (int m = 0; m < scores.size(0); m++) {
      Tensor votes = scores.select(0, m);
      votes.copyFrom(votes.mul(weights.select(0, m)));
    }
    return scores.sum(0);
  }
}
