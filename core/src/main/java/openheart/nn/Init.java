package openheart.nn;

import java.util.Objects;
import openheart.random.Generator;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/**
 * How weights begin (torch.nn.init): each method fills a tensor in place and returns it.
 *
 * <p>A weight of shape (out, in) has fan-in {@code in} and fan-out {@code out}; further dims, such
 * as a convolution's, multiply both.
 */
public final class Init {

  /** The slope with which nn.Linear calls kaiming_uniform_. */
  private static final double LINEAR_SLOPE = Math.sqrt(5);

  private Init() {}

  /**
   * Uniform in ± gain * sqrt(6 / (fan-in + fan-out)) (Glorot and Bengio, 2010).
   *
   * @param weight filled; at least 2 dims
   * @param gain 1 for no activation
   * @param generator drawn from: one word per element
   * @return the weight
   */
  public static Tensor xavierUniform(Tensor weight, double gain, Generator generator) {
    double bound = Math.sqrt(3) * xavierStd("xavierUniform", weight, gain);
    return weight.fillUniform(generator, -bound, bound);
  }

  /**
   * Normal with std gain * sqrt(2 / (fan-in + fan-out)) (Glorot and Bengio, 2010).
   *
   * @param weight filled; at least 2 dims
   * @param gain 1 for no activation
   * @param generator drawn from
   * @return the weight
   */
  public static Tensor xavierNormal(Tensor weight, double gain, Generator generator) {
    return weight.fillNormal(generator, 0, xavierStd("xavierNormal", weight, gain));
  }

  /**
   * Uniform in ± sqrt(6 / ((1 + slope^2) * fan-in)) (He, Zhang, Ren and Sun, 2015).
   *
   * @param weight filled; at least 2 dims
   * @param slope of the leaky ReLU that follows; 0 for ReLU
   * @param generator drawn from: one word per element
   * @return the weight
   */
  public static Tensor kaimingUniform(Tensor weight, double slope, Generator generator) {
    double bound = Math.sqrt(3) * kaimingStd("kaimingUniform", weight, slope);
    return weight.fillUniform(generator, -bound, bound);
  }

  /**
   * Normal with std sqrt(2 / ((1 + slope^2) * fan-in)) (He, Zhang, Ren and Sun, 2015).
   *
   * @param weight filled; at least 2 dims
   * @param slope of the leaky ReLU that follows; 0 for ReLU
   * @param generator drawn from
   * @return the weight
   */
  public static Tensor kaimingNormal(Tensor weight, double slope, Generator generator) {
    return weight.fillNormal(generator, 0, kaimingStd("kaimingNormal", weight, slope));
  }

  /**
   * A linear layer's weight as nn.Linear begins it: uniform in ± 1 / sqrt(in). The bias is drawn
   * after it, by {@link #linearBias}.
   *
   * @param weight filled; shape (out, in)
   * @param generator drawn from: out * in words
   * @return the weight
   */
  public static Tensor linearWeight(Tensor weight, Generator generator) {
    return kaimingUniform(weight, LINEAR_SLOPE, generator);
  }

  /**
   * A linear layer's bias as nn.Linear begins it: uniform in ± 1 / sqrt(in).
   *
   * @param bias filled; shape (out)
   * @param fanIn the layer's number of inputs
   * @param generator drawn from: out words
   * @return the bias
   */
  public static Tensor linearBias(Tensor bias, int fanIn, Generator generator) {
    Objects.requireNonNull(bias, "linearBias: the bias is null");
    double bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
    return bias.fillUniform(generator, -bound, bound);
  }

  private static double xavierStd(String operation, Tensor weight, double gain) {
    checkFans(operation, weight);
    return gain * Math.sqrt(2.0 / (fan(weight, 1) + fan(weight, 0)));
  }

  private static double kaimingStd(String operation, Tensor weight, double slope) {
    checkFans(operation, weight);
    return Math.sqrt(2 / (1 + slope * slope)) / Math.sqrt(fan(weight, 1));
  }

  private static void checkFans(String operation, Tensor weight) {
    Objects.requireNonNull(weight, () -> operation + ": the weight is null");
    if (weight.ndim() < 2) {
      throw new ShapeException(
          operation, weight.shape() + " has no fan-in and fan-out: a weight has 2 dims or more");
    }
  }

  /** Connections of one unit: the size of a dim, times those of the dims after the first two. */
  private static double fan(Tensor weight, int dim) {
    double fan = weight.size(dim);
    for (int d = 2; d < weight.ndim(); d++) {
      fan *= weight.size(d);
    }
    return fan;
  }
}
