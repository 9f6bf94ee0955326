package openheart.exercises.einsum;

import openheart.tensor.Tensor;

/** Attention scores, by einsum. */
public final class AttentionScores {
  private AttentionScores() {}

  /** Sums over the components, the only letter that the result lacks. */
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    Tensor scores = Tensor.einsum("bhqd,bhkd->bhqk", queries, keys);
    return scores.div((float) Math.sqrt(queries.size(-1)));
  }
}
