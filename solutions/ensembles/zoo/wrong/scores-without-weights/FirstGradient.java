package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor gated = upstream.mul(z.gt(0));
    return new FirstGrads(
        gated.sum(-1).unsqueeze(0).expand(x.size(0), x.size(1), x.size(2)),
        Tensor.einsum("mbc,bck->mck", x, gated),
        gated.sum(0));
  }
}
