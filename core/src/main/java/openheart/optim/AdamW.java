package openheart.optim;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * Adam with weight decay by itself (Loshchilov and Hutter, 2019; torch.optim.AdamW): weights shrink
 * by {@code rate * decay} of themselves, whatever their gradients, instead of adding to those.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(100).requiresGrad(true);
 * Optimizer optimizer = new AdamW(List.of(w), 0.1).weightDecay(0.5);
 * w.mul(0).sum().backward();
 * optimizer.step();
 * w.detach(); // -> tensor([95.])
 * }</pre>
 */
public final class AdamW extends Adam {

  /** With a learning rate of 0.001. */
  public AdamW(List<? extends Tensor> parameters) {
    this(parameters, 1e-3);
  }

  /**
   * With betas of 0.9 and 0.999, an eps of 1e-8 and a weight decay of 0.01.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  public AdamW(List<? extends Tensor> parameters, double learningRate) {
    super(parameters, learningRate);
    weightDecay(0.01);
  }

  @Override
  void decay(double decay, float[] weights, float[] gradients) {
    float factor = (float) (1 - learningRate() * decay);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
  }
}
