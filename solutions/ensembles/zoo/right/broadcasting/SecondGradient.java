package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class SecondGradient {
  public record SecondGrads(Tensor h, Tensor weights2, Tensor bias2) {}

  public static SecondGrads secondGradient(Tensor h, Tensor weights2, Tensor upstream) {
    Tensor arrived = upstream.unsqueeze(-1); // (batch, families, 1)
    Tensor hidden = arrived.mul(weights2); // (batch, families, hidden)
    Tensor weights = arrived.mul(h).sum(0); // (families, hidden)
    return new SecondGrads(hidden, weights, arrived.sum(0).squeeze(-1));
  }
}
