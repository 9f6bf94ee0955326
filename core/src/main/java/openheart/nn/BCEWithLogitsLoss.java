package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Cross-entropy of sigmoid(logits) (torch.nn.BCEWithLogitsLoss); see {@link
 * Functional#binaryCrossEntropyWithLogits(Tensor, Tensor, Reduction)}.
 *
 * <pre>{@code
 * new BCEWithLogitsLoss().call(Tensor.of(0, 1000), Tensor.of(1, 1)); // -> tensor(0.3466)
 * }</pre>
 */
public final class BCEWithLogitsLoss extends Loss {

  /** The mean. */
  public BCEWithLogitsLoss() {
    this(Reduction.MEAN);
  }

  /** With a reduction. */
  public BCEWithLogitsLoss(Reduction reduction) {
    super(reduction);
  }

  @Override
  public Tensor call(Tensor input, Tensor target) {
    return Functional.binaryCrossEntropyWithLogits(input, target, reduction());
  }
}
