package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstGradient {
  public record FirstGrads(Tensor x, Tensor weights1, Tensor bias1) {}

  public static FirstGrads firstGradient(Tensor x, Tensor weights1, Tensor z, Tensor upstream) {
    Tensor scores = Tensor.zerosLike(x);
    Tensor weights = Tensor.zerosLike(weights1);
    Tensor bias = Tensor.zeros(z.size(1), z.size(2));
    for (int b = 0; b < z.size(0); b++) {
      for (int c = 0; c < z.size(1); c++) {
        for (int k = 0; k < z.size(2); k++) {
          if (z.get(b, c, k) <= 0) {
            continue;
          }
          float arrived = upstream.get(b, c, k);
          bias.set(bias.get(c, k) + arrived, c, k);
          for (int m = 0; m < x.size(0); m++) {
            scores.set(scores.get(m, b, c) + arrived * weights1.get(m, c, k), m, b, c);
            weights.set(weights.get(m, c, k) + arrived * x.get(m, b, c), m, c, k);
          }
        }
      }
    }
    return new FirstGrads(scores, weights, bias);
  }
}
