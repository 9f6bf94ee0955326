package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Gives back what it gets (torch.nn.Identity): a place where a layer could be.
 *
 * <pre>{@code
 * new Identity().call(Tensor.of(1, 2)); // -> tensor([1., 2.])
 * }</pre>
 */
public final class Identity extends Module {

  /** The only kind there is. */
  public Identity() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input;
  }
}
