package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class FirstAggregation {
  public static Tensor firstAggregation(Tensor x, Tensor weights1, Tensor bias1) {
    Tensor h = Tensor.zeros(x.size(1), x.size(2), bias1.size(1));
    for (int b = 0; b < x.size(1); b++) {
      for (int c = 0; c < x.size(2); c++) {
        for (int k = 0; k < bias1.size(1); k++) {
          double z = bias1.get(c, k);
          for (int m = 0; m < x.size(0); m++) {
            z += (double) x.get(m, b, c) * weights1.get(m, c, k);
          }
          h.set((float) Math.max(0, z), b, c, k);
        }
      }
    }
    return h;
  }
}
