package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Each number, times a slope if it is negative (Maas, Hannun and Ng, 2013; torch.nn.LeakyReLU); see
 * {@link Tensor#leakyRelu}.
 *
 * <pre>{@code
 * new LeakyReLU(0.5).call(Tensor.of(-1, 0, 2)); // -> tensor([-0.5000,  0.0000,  2.0000])
 * new LeakyReLU(); // -> LeakyReLU(negative_slope=0.01)
 * }</pre>
 */
public final class LeakyReLU extends Module {

  private final double slope;

  /** With a slope of 0.01. */
  public LeakyReLU() {
    this(0.01);
  }

  /**
   * With a slope.
   *
   * @param slope the factor of negative numbers
   */
  public LeakyReLU(double slope) {
    this.slope = slope;
  }

  @Override
  protected Tensor forward(Tensor input) {
    return input.leakyRelu((float) slope);
  }

  @Override
  protected String extraRepr() {
    return "negative_slope=" + Text.of(slope);
  }
}
