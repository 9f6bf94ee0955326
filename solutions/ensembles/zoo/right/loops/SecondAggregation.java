package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class SecondAggregation {
  public static Tensor secondAggregation(Tensor h, Tensor weights2, Tensor bias2) {
    Tensor result = Tensor.zeros(h.size(0), h.size(1));
    for (int b = 0; b < h.size(0); b++) {
      for (int c = 0; c < h.size(1); c++) {
        double sum = 0;
        for (int k = 0; k < h.size(2); k++) {
          sum += (double) h.get(b, c, k) * weights2.get(c, k);
        }
        result.set((float) (sum + bias2.get(c)), b, c);
      }
    }
    return result;
  }
}
