package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    return Tensor.einsum("bhqd,bhkd->bhqk", queries, keys).div(queries.size(3));
  }
}
