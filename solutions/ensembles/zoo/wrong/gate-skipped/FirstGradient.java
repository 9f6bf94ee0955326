package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor gated = upstream;
    return new FirstGrads(
        Tensor.einsum("bck,mck->mbc", gated, weights1),
        Tensor.einsum("mbc,bck->mck", x, gated),
        gated.sum(0));
  }
}
