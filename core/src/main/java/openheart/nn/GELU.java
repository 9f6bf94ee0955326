package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Each number times the chance that a standard normal one is below it (Hendrycks and Gimpel, 2016;
 * torch.nn.GELU); see {@link Tensor#gelu}, and {@link Tensor#geluTanh} for its approximation.
 *
 * <pre>{@code
 * new GELU().call(Tensor.of(-1, 0, 1)); // -> tensor([-0.1587,  0.0000,  0.8413])
 * }</pre>
 */
public final class GELU extends Module {

  /** The only kind there is. */
  public GELU() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input.gelu();
  }

  @Override
  protected String extraRepr() {
    return "approximate='none'";
  }
}
