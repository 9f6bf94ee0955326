package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Makes one axis of all but the first (torch.nn.Flatten): pictures become rows for a linear layer.
 *
 * <pre>{@code
 * new Flatten().call(Tensor.ones(5, 8, 8)).shape(); // -> (5, 64)
 * new Flatten(); // -> Flatten(start_dim=1, end_dim=-1)
 * }</pre>
 */
public final class Flatten extends Module {

  private final int startDim;
  private final int endDim;

  /** Flattens all axes but the first. */
  public Flatten() {
    this(1, -1);
  }

  /**
   * Flattens some axes.
   *
   * @param startDim the first axis that is flattened
   * @param endDim the last; -1 is the tensor's last
   */
  public Flatten(int startDim, int endDim) {
    this.startDim = startDim;
    this.endDim = endDim;
  }

  @Override
  protected Tensor forward(Tensor input) {
    return input.flatten(startDim, endDim);
  }

  @Override
  protected String extraRepr() {
    return "start_dim=" + startDim + ", end_dim=" + endDim;
  }
}
