package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Numbers along a dim as positive ones whose sum is 1: {@code e^x / sum(e^x)} (torch.nn.Softmax);
 * see {@link Tensor#softmax}.
 *
 * <p>Unlike torch's it has no default dim: torch guesses one (0 for tensors of 0, 1 and 3 dims, 1
 * for others), warns, and prints dim=None.
 *
 * <pre>{@code
 * new Softmax(-1).call(Tensor.of(1, 2, 3)); // -> tensor([0.0900, 0.2447, 0.6652])
 * new Softmax(1); // -> Softmax(dim=1)
 * }</pre>
 */
public final class Softmax extends Module {

  private final int dim;

  /**
   * Along a dim.
   *
   * @param dim -1 is the last
   */
  public Softmax(int dim) {
    this.dim = dim;
  }

  @Override
  protected Tensor forward(Tensor input) {
    return input.softmax(dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
