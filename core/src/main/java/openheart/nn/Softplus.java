package openheart.nn;

import openheart.tensor.Tensor;

/**
 * {@code log(1 + e^x)} of each number, a smooth ReLU (torch.nn.Softplus); see {@link
 * Tensor#softplus}.
 *
 * <pre>{@code
 * new Softplus().call(Tensor.of(-1, 0, 1)); // -> tensor([0.3133, 0.6931, 1.3133])
 * }</pre>
 */
public final class Softplus extends Module {

  /** The only kind there is. */
  public Softplus() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input.softplus();
  }

  @Override
  protected String extraRepr() {
    return "beta=1.0, threshold=20.0";
  }
}
