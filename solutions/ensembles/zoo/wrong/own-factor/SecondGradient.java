package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class SecondGradient {
  public record SecondGrads(Tensor h, Tensor weights2, Tensor bias2) {}

  public static SecondGrads secondGradient(Tensor h, Tensor weights2, Tensor upstream) {
    return new SecondGrads(
        upstream.unsqueeze(-1).mul(h),
        Tensor.einsum("bc,ck->ck", upstream, weights2),
        upstream.sum(0));
  }
}
