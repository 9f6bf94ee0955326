package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor gated = upstream.mul(z.gt(0));
    return new FirstGrads(
        Tensor.einsum("mbc,bck->mck", x, gated),
        Tensor.einsum("bck,mck->mbc", gated, weights1),
        gated.sum(0));
  }
}
