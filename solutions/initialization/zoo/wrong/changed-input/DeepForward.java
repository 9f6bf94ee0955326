package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class DeepForward {
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length];
    for (int l = 0; l < weights.length; l++) {
      weights[l] = activation.apply((l == 0 ? x : weights[l - 1]).matmul(weights[l]));
      stds[l] = weights[l].std().item();
    }
    return stds;
  }
}
