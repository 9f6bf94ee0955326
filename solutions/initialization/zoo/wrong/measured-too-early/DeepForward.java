package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class DeepForward {
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length];
    Tensor h = x;
    for (int l = 0; l < weights.length; l++) {
      Tensor product = h.matmul(weights[l]);
      stds[l] = product.std().item();
      h = activation.apply(product);
    }
    return stds;
  }
}
