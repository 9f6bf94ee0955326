package openheart.nn;

import openheart.tensor.Tensor;

/**
 * The greater of each number and 0 (torch.nn.ReLU); see {@link Tensor#relu}.
 *
 * <pre>{@code
 * new ReLU().call(Tensor.of(-1, 0, 2)); // -> tensor([0., 0., 2.])
 * }</pre>
 */
public final class ReLU extends Module {

  /** The only kind there is. */
  public ReLU() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input.relu();
  }
}
