package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    Tensor scores = queries.matmul(keys.transpose(2, 3)); // (batch, heads, queries, keys)
    return scores.div((float) Math.sqrt(queries.size(3)));
  }
}
