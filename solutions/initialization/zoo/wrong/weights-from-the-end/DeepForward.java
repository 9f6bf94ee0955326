package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class DeepForward {
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length];
    Tensor h = x;
    for (int l = 0; l < weights.length; l++) {
      h = activation.apply(h.matmul(weights[weights.length - 1 - l]));
      stds[l] = h.std().item();
    }
    return stds;
  }
}
