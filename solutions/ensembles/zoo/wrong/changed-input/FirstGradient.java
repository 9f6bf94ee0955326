package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    for (int b = 0; b < z.size(0); b++) {
      for (int c = 0; c < z.size(1); c++) {
        for (int k = 0; k < z.size(2); k++) {
          if (!(z.get(b, c, k) > 0)) {
            upstream.set(0, b, c, k);
          }
        }
      }
    }
    return new FirstGrads(
        Tensor.einsum("bck,mck->mbc", upstream, weights1),
        Tensor.einsum("mbc,bck->mck", x, upstream),
        upstream.sum(0));
  }
}
