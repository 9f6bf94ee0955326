package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (scores.size(0) != weights.size(0)) {
      throw new IllegalArgumentException("models");
    }
    if (scores.size(2) != weights.size(1)) {
      throw new IllegalArgumentException("families");
    }
    Tensor votes = Tensor.zeros(scores.size(1), scores.size(2));
    for (int m = scores.size(0) - 1; m >= 0; m--) {
      votes = votes.add(scores.select(0, m).mul(weights.select(0, m)));
    }
    return votes;
  }
}
