package openheart.optim;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * RMSprop (Tieleman and Hinton, 2012; torch.optim.RMSprop): each gradient is divided by the root of
 * the running mean of its squares: {@code s = alpha * s + (1 - alpha) * g^2}, {@code w -= rate * g
 * / (sqrt(s) + eps)}. With momentum, the quotients gather in a velocity.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(0, 0).requiresGrad(true);
 * Optimizer optimizer = new RMSprop(List.of(w), 0.01);
 * w.sub(Tensor.of(3, -500)).square().sum().backward();
 * optimizer.step();
 * w.detach(); // -> tensor([ 0.1000, -0.1000])
 * }</pre>
 */
public final class RMSprop extends Optimizer {

  private final Memory squares = new Memory(parameters().size());
  private final Memory velocities = new Memory(parameters().size());
  private double alpha = 0.99;
  private double eps = 1e-8;
  private double momentum;
  private double weightDecay;

  /** With a learning rate of 0.01. */
  public RMSprop(List<? extends Tensor> parameters) {
    this(parameters, 0.01);
  }

  /**
   * With an alpha of 0.99, an eps of 1e-8, no momentum and no weight decay.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  public RMSprop(List<? extends Tensor> parameters, double learningRate) {
    super(parameters, learningRate);
  }

  /** Sets how much of the running mean stays, 0 or more and less than 1; returns itself. */
  public RMSprop alpha(double value) {
    alpha = checkBelowOne("alpha", value);
    return this;
  }

  /** Sets what keeps the divisor from 0; returns itself. */
  public RMSprop eps(double value) {
    eps = checkNotNegative("eps", value);
    return this;
  }

  /**
   * Sets how much of the velocity stays at each step, 0 or more and less than 1; returns itself.
   */
  public RMSprop momentum(double value) {
    momentum = checkBelowOne("momentum", value);
    return this;
  }

  /** Sets how strongly weights are drawn to 0, 0 or more; returns itself. */
  public RMSprop weightDecay(double value) {
    weightDecay = checkNotNegative("weight decay", value);
    return this;
  }

  @Override
  protected void update(int index, float[] weights, float[] gradients) {
    addDecay(weightDecay, weights, gradients);
    normalize(squares.of(index, weights.length), gradients);
    float rate = (float) learningRate();
    if (momentum == 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= rate * gradients[i];
      }
      return;
    }
    float[] velocity = velocities.of(index, weights.length);
    float stays = (float) momentum;
    for (int i = 0; i < weights.length; i++) {
      velocity[i] = stays * velocity[i] + gradients[i];
      weights[i] -= rate * velocity[i];
    }
  }

  /** Divides gradients by the root of the running mean of their squares. */
  private void normalize(float[] square, float[] gradients) {
    float stays = (float) alpha;
    float enters = (float) (1 - alpha);
    float least = (float) eps;
    for (int i = 0; i < square.length; i++) {
      float g = gradients[i];
      square[i] = stays * square[i] + enters * (g * g);
      gradients[i] = g / ((float) Math.sqrt(square[i]) + least);
    }
  }
}
