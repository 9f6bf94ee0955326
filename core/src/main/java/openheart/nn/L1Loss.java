package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Absolute error (torch.nn.L1Loss); see {@link Functional#l1Loss(Tensor, Tensor, Reduction)}.
 *
 * <pre>{@code
 * new L1Loss().call(Tensor.of(1, 3), Tensor.of(0, 1)); // -> tensor(1.5000)
 * }</pre>
 */
public final class L1Loss extends Loss {

  /** The mean. */
  public L1Loss() {
    this(Reduction.MEAN);
  }

  /** With a reduction. */
  public L1Loss(Reduction reduction) {
    super(reduction);
  }

  @Override
  public Tensor call(Tensor input, Tensor target) {
    return Functional.l1Loss(input, target, reduction());
  }
}
