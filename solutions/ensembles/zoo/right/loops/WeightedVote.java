package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    if (weights.size(0) != scores.size(0) || weights.size(1) != scores.size(2)) {
      throw new IllegalArgumentException("weights " + weights.shape());
    }
    Tensor result = Tensor.zeros(scores.size(1), scores.size(2));
    for (int b = 0; b < scores.size(1); b++) {
      for (int c = 0; c < scores.size(2); c++) {
        double sum = 0;
        for (int m = 0; m < scores.size(0); m++) {
          sum += (double) scores.get(m, b, c) * weights.get(m, c);
        }
        result.set((float) sum, b, c);
      }
    }
    return result;
  }
}
