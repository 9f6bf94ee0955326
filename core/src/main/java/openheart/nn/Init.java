package openheart.nn;

import java.util.Objects;
import java.util.function.Supplier;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/**
 * How weights begin (torch.nn.init): each method fills a tensor in place and returns it. That is
 * not recorded for gradients, so parameters can be filled too.
 *
 * <p>A weight of shape (out, in) has fan-in {@code in} and fan-out {@code out}; further dims, such
 * as a convolution's, multiply both.
 *
 * <pre>{@code
 * Linear layer = new Linear(100, 200);
 * Init.kaimingNormal(layer.weight(), 0, new Generator(28)); // for the ReLU that follows
 * Init.zeros(layer.bias());
 * Math.round(1000 * layer.weight().std().item()); // -> 141
 * Init.gain(Init.Nonlinearity.TANH); // -> 1.6666666666666667
 * }</pre>
 *
 * <pre>{@code
 * Generator generator = new Generator(28);
 * Tensor weight = Init.linearWeight(Tensor.zeros(3, 2), generator); // (3, 2)
 * weight.max().item() < 1 / Math.sqrt(2); // -> true
 * Init.xavierUniform(Tensor.zeros(3), 1, generator); // throws xavierUniform: x
 * }</pre>
 */
public final class Init {

  /** The slope with which nn.Linear calls kaiming_uniform_. */
  private static final double LINEAR_SLOPE = Math.sqrt(5);

  /** What stands behind a layer, for {@link #gain}. */
  public enum Nonlinearity {
    /** Nothing. */
    LINEAR,
    /** The logistic function. */
    SIGMOID,
    /** The hyperbolic tangent. */
    TANH,
    /** Negative numbers become 0. */
    RELU
  }

  private Init() {}

  /**
   * The factor by which weights must be greater so that a nonlinearity behind them does not let the
   * scale shrink (torch.nn.init.calculate_gain): 1, 1, 5/3, sqrt(2).
   *
   * @param nonlinearity what stands behind the layer
   * @return the factor
   */
  public static double gain(Nonlinearity nonlinearity) {
    switch (Objects.requireNonNull(nonlinearity, "gain: the nonlinearity is null")) {
      case TANH:
        return 5.0 / 3;
      case RELU:
        return Math.sqrt(2);
      default:
        return 1;
    }
  }

  /**
   * The gain of a leaky ReLU: {@code sqrt(2 / (1 + slope^2))}.
   *
   * @param slope with which negative numbers go on
   * @return the factor
   */
  public static double leakyReluGain(double slope) {
    return Math.sqrt(2 / (1 + slope * slope));
  }

  /**
   * Uniform in [from, to).
   *
   * @param tensor filled
   * @param from the least
   * @param to the end
   * @param generator drawn from: one word per element
   * @return the tensor
   */
  public static Tensor uniform(Tensor tensor, double from, double to, Generator generator) {
    return filled("uniform", tensor, () -> tensor.fillUniform(generator, from, to));
  }

  /**
   * Normal.
   *
   * @param tensor filled
   * @param mean the mean
   * @param std the standard deviation
   * @param generator drawn from
   * @return the tensor
   */
  public static Tensor normal(Tensor tensor, double mean, double std, Generator generator) {
    return filled("normal", tensor, () -> tensor.fillNormal(generator, mean, std));
  }

  /**
   * One number everywhere.
   *
   * @param tensor filled
   * @param value the number
   * @return the tensor
   */
  public static Tensor constant(Tensor tensor, float value) {
    return filled("constant", tensor, () -> tensor.copyFrom(Tensor.scalar(value)));
  }

  /** Zeros everywhere. */
  public static Tensor zeros(Tensor tensor) {
    return constant(tensor, 0);
  }

  /** Ones everywhere. */
  public static Tensor ones(Tensor tensor) {
    return constant(tensor, 1);
  }

  /**
   * Uniform in ± sqrt(3 / fan-in) (LeCun, Bottou, Orr and Müller, 1998).
   *
   * @param weight filled; at least 2 dims
   * @param generator drawn from: one word per element
   * @return the weight
   */
  public static Tensor lecunUniform(Tensor weight, Generator generator) {
    checkFans("lecunUniform", weight);
    double bound = Math.sqrt(3) / Math.sqrt(fan(weight, 1));
    return uniform(weight, -bound, bound, generator);
  }

  /**
   * Normal with std sqrt(1 / fan-in) (LeCun, Bottou, Orr and Müller, 1998): what keeps the scale
   * when nothing stands behind the layer.
   *
   * @param weight filled; at least 2 dims
   * @param generator drawn from
   * @return the weight
   */
  public static Tensor lecunNormal(Tensor weight, Generator generator) {
    checkFans("lecunNormal", weight);
    return normal(weight, 0, 1 / Math.sqrt(fan(weight, 1)), generator);
  }

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
    return uniform(weight, -bound, bound, generator);
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
    return normal(weight, 0, xavierStd("xavierNormal", weight, gain), generator);
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
    return uniform(weight, -bound, bound, generator);
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
    return normal(weight, 0, kaimingStd("kaimingNormal", weight, slope), generator);
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
    return uniform(bias, -bound, bound, generator);
  }

  private static Tensor filled(String operation, Tensor tensor, Supplier<Tensor> fill) {
    Objects.requireNonNull(tensor, () -> operation + ": the tensor is null");
    return Autograd.noGrad(fill);
  }

  private static double xavierStd(String operation, Tensor weight, double gain) {
    checkFans(operation, weight);
    return gain * Math.sqrt(2.0 / (fan(weight, 1) + fan(weight, 0)));
  }

  private static double kaimingStd(String operation, Tensor weight, double slope) {
    checkFans(operation, weight);
    return leakyReluGain(slope) / Math.sqrt(fan(weight, 1));
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
