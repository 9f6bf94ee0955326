package openheart.optim;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * Adagrad (Duchi, Hazan and Singer, 2011; torch.optim.Adagrad): each gradient is divided by the
 * root of the sum of all its squares so far, so that steps get shorter.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(0).requiresGrad(true);
 * Optimizer optimizer = new Adagrad(List.of(w), 0.1);
 * w.sub(3).square().sum().backward();
 * optimizer.step();
 * w.detach(); // -> tensor([0.1000])
 * }</pre>
 */
public final class Adagrad extends Optimizer {

  private final Memory sums = new Memory(parameters().size());
  private double eps = 1e-10;
  private double weightDecay;

  /**
   * With an eps of 1e-10 and no weight decay.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  public Adagrad(List<? extends Tensor> parameters, double learningRate) {
    super(parameters, learningRate);
  }

  /** Sets what keeps the divisor from 0; returns itself. */
  public Adagrad eps(double value) {
    eps = checkNotNegative("eps", value);
    return this;
  }

  /** Sets how strongly weights are drawn to 0, 0 or more; returns itself. */
  public Adagrad weightDecay(double value) {
    weightDecay = checkNotNegative("weight decay", value);
    return this;
  }

  @Override
  protected void update(int index, float[] weights, float[] gradients) {
    addDecay(weightDecay, weights, gradients);
    float[] sum = sums.of(index, weights.length);
    float rate = (float) learningRate();
    float least = (float) eps;
    for (int i = 0; i < weights.length; i++) {
      float g = gradients[i];
      sum[i] += g * g;
      weights[i] -= rate * (g / ((float) Math.sqrt(sum[i]) + least));
    }
  }
}
