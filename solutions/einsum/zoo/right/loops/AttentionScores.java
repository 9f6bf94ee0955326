package openheart.exercises.einsum;

import openheart.tensor.Tensor;

public final class AttentionScores {
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    int components = queries.size(3);
    Tensor scores = Tensor.zeros(queries.size(0), queries.size(1), queries.size(2), keys.size(2));
    for (int b = 0; b < queries.size(0); b++) {
      for (int h = 0; h < queries.size(1); h++) {
        for (int q = 0; q < queries.size(2); q++) {
          for (int k = 0; k < keys.size(2); k++) {
            double sum = 0;
            for (int d = 0; d < components; d++) {
              sum += queries.get(b, h, q, d) * (double) keys.get(b, h, k, d);
            }
            scores.set((float) (sum / Math.sqrt(components)), b, h, q, k);
          }
        }
      }
    }
    return scores;
  }
}
