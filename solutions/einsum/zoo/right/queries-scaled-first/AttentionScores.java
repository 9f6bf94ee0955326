package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    Tensor scaled = queries.mul((float) (1 / Math.sqrt(keys.size(-1))));
    return Tensor.einsum("...qd,...kd->...qk", scaled, keys);
  }
}
