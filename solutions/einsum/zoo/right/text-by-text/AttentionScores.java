package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    Tensor[] scores = new Tensor[queries.size(0)];
    Tensor root = Tensor.scalar((float) Math.sqrt(queries.size(3)));
    for (int text = 0; text < scores.length; text++) {
      scores[text] =
          Tensor.einsum("iad,ibd->iab", queries.select(0, text), keys.select(0, text)).div(root);
    }
    return Tensor.stack(scores);
  }
}
