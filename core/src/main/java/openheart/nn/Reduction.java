package openheart.nn;

import openheart.tensor.Tensor;

/**
 * How the losses of single elements become a loss (torch's reduction argument).
 *
 * <pre>{@code
 * Tensor predicted = Tensor.of(1, 3);
 * Tensor target = Tensor.of(0, 1);
 * Functional.mseLoss(predicted, target, Reduction.NONE); // -> tensor([1., 4.])
 * Functional.mseLoss(predicted, target, Reduction.SUM); // -> tensor(5.)
 * Functional.mseLoss(predicted, target, Reduction.MEAN); // -> tensor(2.5000)
 * }</pre>
 */
public enum Reduction {
  /** Their mean: what a loss is unless said otherwise. */
  MEAN,
  /** Their sum. */
  SUM,
  /** They stay as they are. */
  NONE;

  Tensor of(Tensor losses) {
    switch (this) {
      case MEAN:
        return losses.mean();
      case SUM:
        return losses.sum();
      default:
        return losses;
    }
  }

  /** By what a single loss counts in the result, if there are so many. */
  float share(int losses) {
    return this == MEAN ? 1f / losses : 1;
  }
}
