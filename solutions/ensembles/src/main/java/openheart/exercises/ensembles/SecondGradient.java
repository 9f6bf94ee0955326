package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The way back through the layer's second half. */
public final class SecondGradient {
  private SecondGradient() {}

  /**
   * The gradients that leave the second half.
   *
   * @param h by the hidden values, (batch, families, hidden)
   * @param weights2 by the weights, (families, hidden)
   * @param bias2 by the bias, (families)
   */
  public record SecondGrads(Tensor h, Tensor weights2, Tensor bias2) {}

  /** By a factor of an einsum: what arrives, by the other factor, with the letters of this one. */
  public static SecondGrads secondGradient(Tensor h, Tensor weights2, Tensor upstream) {
    return new SecondGrads(
        Tensor.einsum("bc,ck->bck", upstream, weights2),
        Tensor.einsum("bc,bck->ck", upstream, h),
        upstream.sum(0));
  }
}
