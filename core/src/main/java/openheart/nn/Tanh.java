package openheart.nn;

import openheart.tensor.Tensor;

/**
 * The hyperbolic tangent of each number (torch.nn.Tanh); see {@link Tensor#tanh}.
 *
 * <pre>{@code
 * new Tanh().call(Tensor.of(-2, 0, 2)); // -> tensor([-0.9640,  0.0000,  0.9640])
 * }</pre>
 */
public final class Tanh extends Module {

  /** The only kind there is. */
  public Tanh() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input.tanh();
  }
}
