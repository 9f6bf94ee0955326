package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Squared error (torch.nn.MSELoss); see {@link Functional#mseLoss(Tensor, Tensor, Reduction)}.
 *
 * <pre>{@code
 * new MSELoss().call(Tensor.of(1, 3), Tensor.of(0, 1)); // -> tensor(2.5000)
 * }</pre>
 */
public final class MSELoss extends Loss {

  /** The mean. */
  public MSELoss() {
    this(Reduction.MEAN);
  }

  /** With a reduction. */
  public MSELoss(Reduction reduction) {
    super(reduction);
  }

  @Override
  public Tensor call(Tensor input, Tensor target) {
    return Functional.mseLoss(input, target, reduction());
  }
}
