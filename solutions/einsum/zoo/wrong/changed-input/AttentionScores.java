package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    float root = (float) Math.sqrt(queries.size(3));
    for (int b = 0; b < queries.size(0); b++) {
      for (int h = 0; h < queries.size(1); h++) {
        for (int q = 0; q < queries.size(2); q++) {
          for (int d = 0; d < queries.size(3); d++) {
            queries.set(queries.get(b, h, q, d) / root, b, h, q, d);
          }
        }
      }
    }
    return Tensor.einsum("bhqd,bhkd->bhqk", queries, keys);
  }
}
