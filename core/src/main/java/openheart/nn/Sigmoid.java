package openheart.nn;

import openheart.tensor.Tensor;

/**
 * {@code 1 / (1 + e^-x)} of each number (torch.nn.Sigmoid); see {@link Tensor#sigmoid}.
 *
 * <pre>{@code
 * new Sigmoid().call(Tensor.of(-2, 0, 2)); // -> tensor([0.1192, 0.5000, 0.8808])
 * }</pre>
 */
public final class Sigmoid extends Module {

  /** The only kind there is. */
  public Sigmoid() {}

  @Override
  protected Tensor forward(Tensor input) {
    return input.sigmoid();
  }
}
