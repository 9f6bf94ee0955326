package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor gated = Tensor.where(z.gt(0), upstream, Tensor.zerosLike(upstream));
    Tensor arrived = gated.unsqueeze(0); // (1, batch, families, hidden)
    return new FirstGrads(
        arrived.mul(weights1.unsqueeze(1)).sum(-1),
        x.unsqueeze(-1).mul(arrived).sum(1),
        gated.sum(0));
  }
}
