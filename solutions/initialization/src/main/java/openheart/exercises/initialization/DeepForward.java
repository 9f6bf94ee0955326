package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

/** The scale, layer by layer. */
public final class DeepForward {
  private DeepForward() {}

  /** What one layer gives is what enters the next. */
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length];
    Tensor h = x;
    for (int layer = 0; layer < weights.length; layer++) {
      h = activation.apply(h.matmul(weights[layer])); // (batch, out)
      stds[layer] = h.std().item();
    }
    return stds;
  }
}
