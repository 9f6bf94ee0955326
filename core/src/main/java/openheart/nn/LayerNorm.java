package openheart.nn;

import java.util.Objects;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Layer normalization (Ba, Kiros and Hinton, 2016): moves and scales the last axes of each sample
 * to mean 0 and variance 1, then by a learned weight and bias. The variance divides by n; training
 * and eval mode do the same.
 *
 * <ul>
 *   <li>input and output: (..., *normalized)
 *   <li>weight, ones at first, and bias, zeros: (*normalized)
 * </ul>
 *
 * <pre>{@code
 * LayerNorm norm = new LayerNorm(4);
 * norm; // -> LayerNorm((4,), eps=1e-05, elementwise_affine=True)
 * norm.call(Tensor.of(1, 2, 3, 4)).detach(); // -> tensor([-1.3416, -0.4472,  0.4472,  1.3416])
 * }</pre>
 */
public final class LayerNorm extends Module {

  private static final double EPS = 1e-5;

  private final Shape normalized;
  private final double eps;
  private final Parameter weight;
  private final Parameter bias;

  /** Over last axes of these sizes. */
  public LayerNorm(int... normalized) {
    this(Shape.of(normalized), EPS);
  }

  /**
   * A layer normalization.
   *
   * @param normalized the sizes of the last axes
   * @param eps added to the variance, 0 or more
   */
  public LayerNorm(Shape normalized, double eps) {
    this.normalized = Objects.requireNonNull(normalized, "LayerNorm: the shape is null");
    if (normalized.ndim() == 0) {
      throw new IllegalArgumentException("LayerNorm: there must be at least one axis to normalize");
    }
    if (!(eps >= 0)) {
      throw new IllegalArgumentException("LayerNorm: eps is " + eps + ", it must be 0 or more");
    }
    this.eps = eps;
    this.weight = parameter("weight", Tensor.ones(normalized.dims()));
    this.bias = parameter("bias", Tensor.zeros(normalized.dims()));
  }

  /** The learned scale. */
  public Parameter weight() {
    return weight;
  }

  /** The learned shift. */
  public Parameter bias() {
    return bias;
  }

  @Override
  protected Tensor forward(Tensor input) {
    return Functional.layerNorm(input, normalized, eps).mul(weight).add(bias);
  }

  @Override
  protected String extraRepr() {
    String sizes = normalized.ndim() == 1 ? "(" + normalized.size(0) + ",)" : "" + normalized;
    return sizes + ", eps=" + Text.of(eps) + ", elementwise_affine=True";
  }
}
