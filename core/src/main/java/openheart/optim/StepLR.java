package openheart.optim;

import java.util.Objects;

/**
 * A learning rate in steps (torch.optim.lr_scheduler.StepLR): every so many epochs it is multiplied
 * by a factor.
 *
 * <pre>{@code
 * Optimizer optimizer = new SGD(List.of(Tensor.ones(1).requiresGrad(true)), 0.5);
 * StepLR schedule = new StepLR(optimizer, 2, 0.1);
 * for (int epoch = 0; epoch < 3; epoch++) {
 *   optimizer.step(); // for each batch
 *   schedule.step();
 * }
 * optimizer.learningRate(); // -> 0.05
 * }</pre>
 */
public final class StepLR {

  private final Optimizer optimizer;
  private final int stepSize;
  private final double gamma;
  private int epochs;

  /**
   * A schedule.
   *
   * @param optimizer whose learning rate is changed
   * @param stepSize the number of epochs between changes, 1 or more
   * @param gamma the factor, 0 or more
   */
  public StepLR(Optimizer optimizer, int stepSize, double gamma) {
    this.optimizer = Objects.requireNonNull(optimizer, "StepLR: the optimizer is null");
    if (stepSize < 1 || !(gamma >= 0 && gamma < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          ("StepLR: the step size is " + stepSize + " and gamma " + gamma + "; they must be 1 or ")
              + "more and 0 or more");
    }
    this.stepSize = stepSize;
    this.gamma = gamma;
  }

  /** An epoch is over. */
  public void step() {
    epochs++;
    if (epochs % stepSize == 0) {
      optimizer.learningRate(optimizer.learningRate() * gamma);
    }
  }
}
