package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstAggregation {
  public static Tensor firstAggregation(Tensor x, Tensor weights1, Tensor bias1) {
    Tensor z = bias1.expand(x.size(1), bias1.size(0), bias1.size(1));
    for (int m = 0; m < x.size(0); m++) {
      Tensor votes = x.select(0, m).unsqueeze(2); // (batch, families, 1)
      z = z.add(votes.mul(weights1.select(0, m)));
    }
    return z.clampMin(0);
  }
}
