package openheart.optim;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * Gradient descent (torch.optim.SGD): {@code w -= rate * g}. It is stochastic if the gradients are
 * those of a part of the data.
 *
 * <p>With momentum, the change is a velocity that gathers gradients: {@code v = momentum * v + (1 -
 * dampening) * g}, at the first step {@code v = g}. Nesterov's goes by {@code g + momentum * v}.
 * Weight decay adds {@code decay * w} to the gradient.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(0).requiresGrad(true);
 * Optimizer optimizer = new SGD(List.of(w), 0.05).momentum(0.9);
 * for (int i = 0; i < 2; i++) {
 *   optimizer.zeroGrad();
 *   w.sub(3).square().sum().backward();
 *   optimizer.step();
 * }
 * w.detach(); // -> tensor([0.8400])
 * }</pre>
 */
public final class SGD extends Optimizer {

  private final Memory velocities = new Memory(parameters().size());
  private double momentum;
  private double dampening;
  private double weightDecay;
  private boolean nesterov;

  /**
   * Plain gradient descent.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  public SGD(List<? extends Tensor> parameters, double learningRate) {
    super(parameters, learningRate);
  }

  /**
   * Sets how much of the velocity stays at each step, 0 or more and less than 1; returns itself.
   */
  public SGD momentum(double value) {
    checkNesterov(checkBelowOne("momentum", value), dampening, nesterov);
    momentum = value;
    return this;
  }

  /** Sets by how much less of a gradient enters the velocity, 0 or more; returns itself. */
  public SGD dampening(double value) {
    checkNesterov(momentum, checkNotNegative("dampening", value), nesterov);
    dampening = value;
    return this;
  }

  /** Sets how strongly weights are drawn to 0, 0 or more; returns itself. */
  public SGD weightDecay(double value) {
    weightDecay = checkNotNegative("weight decay", value);
    return this;
  }

  /**
   * Sets whether the momentum is Nesterov's; returns itself.
   *
   * @throws IllegalArgumentException if there is no momentum yet, or there is dampening
   */
  public SGD nesterov(boolean value) {
    checkNesterov(momentum, dampening, value);
    nesterov = value;
    return this;
  }

  private static void checkNesterov(double momentum, double dampening, boolean nesterov) {
    if (nesterov && (momentum == 0 || dampening != 0)) {
      throw new IllegalArgumentException(
          ("SGD: Nesterov's momentum needs a momentum and no dampening, these are " + momentum)
              + (" and " + dampening + "; say momentum(0.9) before nesterov(true)"));
    }
  }

  @Override
  protected void update(int index, float[] weights, float[] gradients) {
    addDecay(weightDecay, weights, gradients);
    if (momentum != 0) {
      gather(velocities.of(index, weights.length), gradients, steps(index) == 1);
    }
    float rate = (float) learningRate();
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= rate * gradients[i];
    }
  }

  /** Lets gradients enter the velocity, and puts in their place what the weights follow. */
  private void gather(float[] velocity, float[] gradients, boolean first) {
    float stays = first ? 0 : (float) momentum;
    float enters = first ? 1 : (float) (1 - dampening);
    float ahead = nesterov ? (float) momentum : 1;
    float own = nesterov ? 1 : 0;
    for (int i = 0; i < velocity.length; i++) {
      velocity[i] = stays * velocity[i] + enters * gradients[i];
      gradients[i] = own * gradients[i] + ahead * velocity[i];
    }
  }
}
