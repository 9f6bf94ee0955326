package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Cross-entropy of logits with true classes, or with probabilities (torch.nn.CrossEntropyLoss); see
 * {@link Functional#crossEntropy(Tensor, int[], Reduction, double)}. The model ends in logits: the
 * softmax is in here.
 *
 * <pre>{@code
 * CrossEntropyLoss loss = new CrossEntropyLoss();
 * Tensor logits = Tensor.of(new float[][] {{2, 0}, {0, 10000}}); // (2, 2)
 * loss.call(logits, new int[] {0, 1}); // -> tensor(0.0635)
 * loss.call(logits, Tensor.of(new float[][] {{1, 0}, {0, 1}})); // -> tensor(0.0635)
 * }</pre>
 */
public final class CrossEntropyLoss extends Loss {

  private final double labelSmoothing;

  /** The mean. */
  public CrossEntropyLoss() {
    this(Reduction.MEAN, 0);
  }

  /**
   * A cross-entropy.
   *
   * @param reduction of the rows' losses
   * @param labelSmoothing how much of the target is spread evenly over all classes, from 0 to 1
   */
  public CrossEntropyLoss(Reduction reduction, double labelSmoothing) {
    super(reduction);
    Losses.checkSmoothing(labelSmoothing);
    this.labelSmoothing = labelSmoothing;
  }

  /**
   * The loss.
   *
   * @param logits shape (rows, classes)
   * @param classes the class of each row
   * @return a number, or one per row if they are not reduced
   */
  public Tensor call(Tensor logits, int... classes) {
    return Functional.crossEntropy(logits, classes, reduction(), labelSmoothing);
  }

  @Override
  public Tensor call(Tensor logits, Tensor probabilities) {
    return Functional.crossEntropy(logits, probabilities, reduction(), labelSmoothing);
  }
}
