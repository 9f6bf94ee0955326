package openheart.nn;

import openheart.tensor.Tensor;

/**
 * The logarithm of a softmax along a dim (torch.nn.LogSoftmax), exact where a softmax itself would
 * be 0; see {@link Tensor#logSoftmax}.
 *
 * <p>Unlike torch's it has no default dim: torch guesses one (0 for tensors of 0, 1 and 3 dims, 1
 * for others), warns, and prints dim=None.
 *
 * <pre>{@code
 * new LogSoftmax(-1).call(Tensor.of(0, 1000)); // -> tensor([-1000.,     0.])
 * new LogSoftmax(1); // -> LogSoftmax(dim=1)
 * }</pre>
 */
public final class LogSoftmax extends Module {

  private final int dim;

  /**
   * Along a dim.
   *
   * @param dim -1 is the last
   */
  public LogSoftmax(int dim) {
    this.dim = dim;
  }

  @Override
  protected Tensor forward(Tensor input) {
    return input.logSoftmax(dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
