package openheart.nn;

import java.util.Objects;
import java.util.Optional;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/**
 * A linear layer (torch.nn.Linear): {@code y = x W^T + b}, a matrix of weights and a bias for each
 * output. In mathematics' words, an affine map.
 *
 * <ul>
 *   <li>input: (..., in), output: (..., out)
 *   <li>weight: (out, in), uniform in ± 1 / sqrt(in) at first
 *   <li>bias: (out), the same; drawn after the weight
 * </ul>
 *
 * <pre>{@code
 * Linear layer = new Linear(2, 3, new Generator(28));
 * layer; // -> Linear(in_features=2, out_features=3, bias=True)
 * layer.weight().shape(); // -> (3, 2)
 * layer.weight().get(0, 0); // -> 0.18033734
 * layer.call(Tensor.of(new float[][] {{8, 5}})).shape(); // -> (1, 3)
 * }</pre>
 */
public final class Linear extends Module {

  private final int inFeatures;
  private final int outFeatures;
  private final Parameter weight;
  private final Optional<Parameter> bias;

  /** With a bias, drawn from the global generator. */
  public Linear(int inFeatures, int outFeatures) {
    this(inFeatures, outFeatures, true);
  }

  /** With a bias. */
  public Linear(int inFeatures, int outFeatures, Generator generator) {
    this(inFeatures, outFeatures, true, generator);
  }

  /** Drawn from the global generator. */
  public Linear(int inFeatures, int outFeatures, boolean bias) {
    this(inFeatures, outFeatures, bias, Generator.global());
  }

  /**
   * A layer with random weights.
   *
   * @param inFeatures numbers in each input, 0 or more
   * @param outFeatures numbers in each output, 0 or more
   * @param bias whether there is a bias
   * @param generator drawn from: in * out words, then out if there is a bias
   */
  public Linear(int inFeatures, int outFeatures, boolean bias, Generator generator) {
    Objects.requireNonNull(generator, "Linear: the generator is null");
    if (inFeatures < 0 || outFeatures < 0) {
      throw new IllegalArgumentException(
          ("Linear: " + inFeatures + " inputs and " + outFeatures + " outputs: neither number may ")
              + "be negative");
    }
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    Tensor weights = Tensor.zeros(outFeatures, inFeatures);
    this.weight = parameter("weight", Init.linearWeight(weights, generator));
    this.bias =
        bias
            ? Optional.of(parameter("bias", firstBias(inFeatures, outFeatures, generator)))
            : Optional.empty();
  }

  private static Tensor firstBias(int inFeatures, int outFeatures, Generator generator) {
    return Init.linearBias(Tensor.zeros(outFeatures), inFeatures, generator);
  }

  /** The weight, of shape (out, in). */
  public Parameter weight() {
    return weight;
  }

  /**
   * The bias, of shape (out).
   *
   * @throws IllegalStateException if it was made without
   */
  public Parameter bias() {
    return bias.orElseThrow(() -> new IllegalStateException("bias: this Linear has none"));
  }

  /** Whether there is a bias. */
  public boolean hasBias() {
    return bias.isPresent();
  }

  @Override
  protected Tensor forward(Tensor input) {
    return bias.isPresent()
        ? Functional.linear(input, weight, bias.get())
        : Functional.linear(input, weight);
  }

  @Override
  protected String extraRepr() {
    return ("in_features=" + inFeatures + ", out_features=" + outFeatures)
        + (", bias=" + Text.of(bias.isPresent()));
  }
}
