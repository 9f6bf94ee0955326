package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The first half of the two-layer layer. */
public final class FirstAggregation {
  private FirstAggregation() {}

  /** The scores get an axis for the hidden neurons, the weights one for the batch. */
  public static Tensor firstAggregation(Tensor x, Tensor weights1, Tensor bias1) {
    Tensor products =
        x.unsqueeze(-1).mul(weights1.unsqueeze(1)); // (models, batch, families, hidden)
    return products.sum(0).add(bias1.unsqueeze(0)).relu(); // (batch, families, hidden)
  }
}
