package openheart.optim;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * Adam (Kingma and Ba, 2015; torch.optim.Adam): each weight follows the running mean of its
 * gradients, divided by the root of the running mean of their squares. Both means begin at 0, which
 * is corrected by what is missing from their weights' sum.
 *
 * <pre>{@code
 * m = beta1 * m + (1 - beta1) * g
 * v = beta2 * v + (1 - beta2) * g^2
 * w -= rate * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + eps)
 * }</pre>
 *
 * <p>For example:
 *
 * <pre>{@code
 * Tensor w = Tensor.of(0, 0).requiresGrad(true);
 * Optimizer optimizer = new Adam(List.of(w), 0.01);
 * w.sub(Tensor.of(3, -500)).square().sum().backward();
 * optimizer.step();
 * w.detach(); // -> tensor([ 0.0100, -0.0100])
 * }</pre>
 */
public class Adam extends Optimizer {

  private final Memory means = new Memory(parameters().size());
  private final Memory squares = new Memory(parameters().size());
  private final Memory greatest = new Memory(parameters().size());
  private double beta1 = 0.9;
  private double beta2 = 0.999;
  private double eps = 1e-8;
  private double weightDecay;
  private boolean amsgrad;

  /** With a learning rate of 0.001. */
  public Adam(List<? extends Tensor> parameters) {
    this(parameters, 1e-3);
  }

  /**
   * With betas of 0.9 and 0.999, an eps of 1e-8 and no weight decay.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  public Adam(List<? extends Tensor> parameters, double learningRate) {
    super(parameters, learningRate);
  }

  /** Sets how much of each running mean stays, 0 or more and less than 1; returns itself. */
  public Adam betas(double first, double second) {
    beta1 = checkBelowOne("first beta", first);
    beta2 = checkBelowOne("second beta", second);
    return this;
  }

  /** Sets what keeps the divisor from 0; returns itself. */
  public Adam eps(double value) {
    eps = checkNotNegative("eps", value);
    return this;
  }

  /** Sets how strongly weights are drawn to 0, 0 or more; returns itself. */
  public Adam weightDecay(double value) {
    weightDecay = checkNotNegative("weight decay", value);
    return this;
  }

  /** Sets whether the divisor is by the greatest mean of squares so far; returns itself. */
  public Adam amsgrad(boolean value) {
    amsgrad = value;
    return this;
  }

  @Override
  protected void update(int index, float[] weights, float[] gradients) {
    decay(weightDecay, weights, gradients);
    int size = weights.length;
    float[] mean = means.of(index, size);
    float[] square = squares.of(index, size);
    gather(mean, square, gradients);
    if (amsgrad) {
      float[] highest = greatest.of(index, size);
      for (int i = 0; i < size; i++) {
        highest[i] = Math.max(highest[i], square[i]);
      }
      square = highest;
    }
    int t = steps(index);
    float rate = (float) (learningRate() / (1 - StrictMath.pow(beta1, t)));
    float root = (float) Math.sqrt(1 - StrictMath.pow(beta2, t));
    float least = (float) eps;
    for (int i = 0; i < size; i++) {
      weights[i] -= rate * (mean[i] / ((float) Math.sqrt(square[i]) / root + least));
    }
  }

  /** Draws weights to 0, here by their gradients. */
  void decay(double decay, float[] weights, float[] gradients) {
    addDecay(decay, weights, gradients);
  }

  private void gather(float[] mean, float[] square, float[] gradients) {
    float enters1 = (float) (1 - beta1);
    float stays2 = (float) beta2;
    float enters2 = (float) (1 - beta2);
    for (int i = 0; i < mean.length; i++) {
      float g = gradients[i];
      mean[i] += enters1 * (g - mean[i]);
      square[i] = stays2 * square[i] + enters2 * (g * g);
    }
  }
}
