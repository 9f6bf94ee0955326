package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The way back through the layer's first half. */
public final class FirstGradient {
  private FirstGradient() {}

  /**
   * The gradients that leave the first half.
   *
   * @param x by the scores, (models, batch, families)
   * @param weights1 by the weights, (models, families, hidden)
   * @param bias1 by the bias, (families, hidden)
   */
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  /** What passes the gate serves all three. */
  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor gated = upstream.mul(z.gt(0)); // (batch, families, hidden)
    return new FirstGrads(
        Tensor.einsum("bck,mck->mbc", gated, weights1),
        Tensor.einsum("mbc,bck->mck", x, gated),
        gated.sum(0));
  }
}
