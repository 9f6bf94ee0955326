package openheart.nn;

import openheart.tensor.Autograd;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/**
 * Batch normalization (Ioffe and Szegedy, 2015): moves and scales each feature to mean 0 and
 * variance 1, then by a learned weight and bias. In training mode mean and variance are those of
 * the batch, and flow into a running mean and variance; in eval mode the running ones are used.
 *
 * <ul>
 *   <li>input and output: (batch, features) or (batch, features, length)
 *   <li>weight, ones at first, and bias, zeros: (features)
 *   <li>buffers running_mean, zeros at first, and running_var, ones: (features)
 * </ul>
 *
 * <p>As in torch, the batch is scaled by the variance that divides by n, and the running variance
 * takes in the one that divides by n - 1. Unlike torch's, it does not count batches
 * (num_batches_tracked).
 *
 * <pre>{@code
 * BatchNorm1d norm = new BatchNorm1d(2);
 * norm; // -> BatchNorm1d(2, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)
 * norm.call(Tensor.of(new float[][] {{1, 10}, {3, 30}})).detach(); // -> tensor([[-1.0000, -1.0000],
 * //     [1.0000, 1.0000]])
 * norm.runningMean(); // -> tensor([0.2000, 2.0000])
 * }</pre>
 */
public final class BatchNorm1d extends Module {

  private final int features;
  private final double eps;
  private final double momentum;
  private final Parameter weight;
  private final Parameter bias;
  private final Tensor runningMean;
  private final Tensor runningVar;

  /** With an eps of 1e-5 and a momentum of 0.1. */
  public BatchNorm1d(int features) {
    this(features, 1e-5, 0.1);
  }

  /**
   * A batch normalization.
   *
   * @param features the size of axis 1
   * @param eps added to the variance, 0 or more
   * @param momentum how much of a batch flows into the running mean and variance, from 0 to 1
   */
  public BatchNorm1d(int features, double eps, double momentum) {
    if (!(eps >= 0) || !(momentum >= 0 && momentum <= 1)) {
      throw new IllegalArgumentException(
          ("BatchNorm1d: eps is " + eps + " and momentum " + momentum + "; eps must be 0 or more, ")
              + "momentum from 0 to 1");
    }
    this.features = features;
    this.eps = eps;
    this.momentum = momentum;
    this.weight = parameter("weight", Tensor.ones(features));
    this.bias = parameter("bias", Tensor.zeros(features));
    this.runningMean = buffer("running_mean", Tensor.zeros(features));
    this.runningVar = buffer("running_var", Tensor.ones(features));
  }

  /** The learned scale. */
  public Parameter weight() {
    return weight;
  }

  /** The learned shift. */
  public Parameter bias() {
    return bias;
  }

  /** The running mean itself, not a copy. */
  public Tensor runningMean() {
    return runningMean;
  }

  /** The running variance itself, not a copy. */
  public Tensor runningVar() {
    return runningVar;
  }

  @Override
  protected Tensor forward(Tensor input) {
    check(input);
    Tensor mean =
        isTraining() ? input.mean(true, batchDims(input)) : perFeature(runningMean, input);
    Tensor var =
        isTraining() ? input.var(0, true, batchDims(input)) : perFeature(runningVar, input);
    if (isTraining()) {
      track(input);
    }
    return Functional.standardized(input, mean, var, eps)
        .mul(perFeature(weight, input))
        .add(perFeature(bias, input));
  }

  private void check(Tensor input) {
    if ((input.ndim() != 2 && input.ndim() != 3) || input.size(1) != features) {
      throw new ShapeException(
          "BatchNorm1d",
          ("the input is (batch, " + features + ") or (batch, " + features + ", length), not ")
              + input.shape());
    }
    if (isTraining() && input.numel() / Math.max(1, features) <= 1) {
      throw new ShapeException(
          "BatchNorm1d",
          input.shape() + " has no two values per feature, and one has no variance; use eval()");
    }
  }

  private void track(Tensor input) {
    Autograd.noGrad(
        () -> {
          follow(runningMean, input.mean(batchDims(input)));
          follow(runningVar, input.var(batchDims(input)));
        });
  }

  private void follow(Tensor running, Tensor batch) {
    running.copyFrom(running.mul((float) (1 - momentum)).add(batch.mul((float) momentum)));
  }

  /** All axes but the features'. */
  private static int[] batchDims(Tensor input) {
    return input.ndim() == 2 ? new int[] {0} : new int[] {0, 2};
  }

  /** A number for each feature, standing along axis 1. */
  private static Tensor perFeature(Tensor numbers, Tensor input) {
    return input.ndim() == 2 ? numbers : numbers.unsqueeze(-1);
  }

  @Override
  protected String extraRepr() {
    return (features + ", eps=" + Text.of(eps) + ", momentum=" + Text.of(momentum))
        + ", affine=True, track_running_stats=True";
  }
}
