package openheart.exercises.ensembles;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class WeightedVote {
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    int models = scores.size(0);
    int families = scores.size(2);
    if (!weights.shape().equals(Shape.of(models, families))) {
      throw new IllegalArgumentException("weights of shape " + weights.shape());
    }
    return weights.view(models, 1, families).mul(scores).sum(0);
  }
}
