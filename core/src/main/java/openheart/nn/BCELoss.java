package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Cross-entropy of probabilities of a yes (torch.nn.BCELoss); see {@link
 * Functional#binaryCrossEntropy(Tensor, Tensor, Reduction)}.
 *
 * <pre>{@code
 * new BCELoss().call(Tensor.of(0.5f, 1), Tensor.of(1, 1)); // -> tensor(0.3466)
 * }</pre>
 */
public final class BCELoss extends Loss {

  /** The mean. */
  public BCELoss() {
    this(Reduction.MEAN);
  }

  /** With a reduction. */
  public BCELoss(Reduction reduction) {
    super(reduction);
  }

  @Override
  public Tensor call(Tensor input, Tensor target) {
    return Functional.binaryCrossEntropy(input, target, reduction());
  }
}
