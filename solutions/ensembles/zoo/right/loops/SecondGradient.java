package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class SecondGradient {
  public record SecondGrads(Tensor h, Tensor weights2, Tensor bias2) {}

  public static SecondGrads secondGradient(Tensor h, Tensor weights2, Tensor upstream) {
    Tensor hidden = Tensor.zerosLike(h);
    Tensor weights = Tensor.zerosLike(weights2);
    Tensor bias = Tensor.zeros(upstream.size(1));
    for (int b = 0; b < h.size(0); b++) {
      for (int c = 0; c < h.size(1); c++) {
        float arrived = upstream.get(b, c);
        bias.set(bias.get(c) + arrived, c);
        for (int k = 0; k < h.size(2); k++) {
          hidden.set(arrived * weights2.get(c, k), b, c, k);
          weights.set(weights.get(c, k) + arrived * h.get(b, c, k), c, k);
        }
      }
    }
    return new SecondGrads(hidden, weights, bias);
  }
}
