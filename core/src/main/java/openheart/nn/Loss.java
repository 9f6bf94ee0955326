package openheart.nn;

import java.util.Objects;
import openheart.tensor.Tensor;

/**
 * How far outputs are from their targets, with a reduction that is said once. Unlike torch's, a
 * loss is no {@link Module}: it has two inputs and nothing to learn.
 *
 * <pre>{@code
 * Loss loss = new MSELoss(Reduction.SUM);
 * loss.call(Tensor.of(1, 3), Tensor.of(0, 1)); // -> tensor(5.)
 * loss; // -> MSELoss()
 * }</pre>
 */
public abstract class Loss {

  private final Reduction reduction;

  /**
   * For subclasses.
   *
   * @param reduction of the single losses
   */
  protected Loss(Reduction reduction) {
    this.reduction =
        Objects.requireNonNull(
            reduction, () -> getClass().getSimpleName() + ": the reduction is null");
  }

  /**
   * The loss.
   *
   * @param input what the model said
   * @param target what it should have said
   * @return a number, or one for each single loss if they are not reduced
   */
  public abstract Tensor call(Tensor input, Tensor target);

  /** Of the single losses. */
  public final Reduction reduction() {
    return reduction;
  }

  /** As torch prints it. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + "()";
  }
}
