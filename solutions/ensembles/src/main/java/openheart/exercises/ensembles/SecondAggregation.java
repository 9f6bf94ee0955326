package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The second half of the two-layer layer. */
public final class SecondAggregation {
  private SecondAggregation() {}

  /** No ReLU here: an output may be negative. */
  public static Tensor secondAggregation(Tensor h, Tensor weights2, Tensor bias2) {
    return h.mul(weights2.unsqueeze(0)).sum(-1).add(bias2); // (batch, families)
  }
}
