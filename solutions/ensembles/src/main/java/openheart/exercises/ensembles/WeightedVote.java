package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The layer that weighs votes with a weight for each model and family. */
public final class WeightedVote {
  private WeightedVote() {}

  /** Einsum alone would stretch weights of size 1, and nobody would notice. */
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (weights.size(0) != scores.size(0) || weights.size(1) != scores.size(2)) {
      throw new IllegalArgumentException(
          "weightedVote: expected one weight per model and family of scores "
              + scores.shape()
              + ", found weights "
              + weights.shape());
    }
    return Tensor.einsum("mbc,mc->bc", scores, weights);
  }
}
