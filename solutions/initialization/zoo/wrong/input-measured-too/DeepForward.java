package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class DeepForward {
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length + 1];
    stds[0] = x.std().item();
    Tensor h = x;
    for (int l = 0; l < weights.length; l++) {
      h = activation.apply(h.matmul(weights[l]));
      stds[l + 1] = h.std().item();
    }
    return stds;
  }
}
