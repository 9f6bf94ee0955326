package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class WholeLayer {
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  public static Tensor wholeLayer(Tensor x, Parameters parameters) {
    Tensor result = Tensor.zeros(x.size(1), x.size(2));
    for (int b = 0; b < x.size(1); b++) {
      for (int c = 0; c < x.size(2); c++) {
        double output = parameters.bias2().get(c);
        for (int k = 0; k < parameters.bias1().size(1); k++) {
          double z = parameters.bias1().get(c, k);
          for (int m = 0; m < x.size(0); m++) {
            z += (double) x.get(m, b, c) * parameters.weights1().get(m, c, k);
          }
          if (z > 0) {
            output += z * parameters.weights2().get(c, k);
          }
        }
        result.set((float) output, b, c);
      }
    }
    return result;
  }
}
