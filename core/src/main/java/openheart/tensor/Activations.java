package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;
import static openheart.tensor.Elementwise.binary;
import static openheart.tensor.Elementwise.blocks;
import static openheart.tensor.Elementwise.unary;

import java.util.function.IntFunction;
import openheart.numeric.BlockFunction;
import openheart.numeric.Exp;
import openheart.numeric.Gelu;
import openheart.numeric.GeluTanh;
import openheart.numeric.Sigmoid;
import openheart.numeric.Softplus;
import openheart.numeric.Tanh;

/** The bends of neural networks: functions of one number that are not straight lines. */
final class Activations {

  private Activations() {}

  static Tensor relu(Tensor x) {
    Tensor y = unary("relu", UnaryKernels::relu, x);
    return record(y, "ReluBackward0", to(x, g -> binary("relu", SlopeKernels::relu, g, y), y));
  }

  static Tensor leakyRelu(Tensor x, float slope) {
    UnaryKernel kernel = (in, out, from, to) -> UnaryKernels.leakyRelu(in, slope, out, from, to);
    BinaryKernel gradient =
        (g, in, out, from, to) -> SlopeKernels.leakyRelu(g, in, slope, out, from, to);
    Tensor y = unary("leakyRelu", kernel, x);
    return record(y, "LeakyReluBackward0", to(x, g -> binary("leakyRelu", gradient, g, x), x));
  }

  static Tensor sigmoid(Tensor x) {
    Tensor y = blocks("sigmoid", Sigmoid::new, x);
    return record(
        y, "SigmoidBackward0", to(x, g -> binary("sigmoid", SlopeKernels::sigmoid, g, y), y));
  }

  static Tensor logSigmoid(Tensor x) {
    Tensor y = blocks("logSigmoid", Activations::logSigmoid, x);
    return record(y, "LogSigmoidBackward0", to(x, g -> g.mul(x.neg().sigmoid()), x));
  }

  private static BlockFunction logSigmoid(int size) {
    Softplus softplus = new Softplus(size);
    float[] minus = new float[size];
    return (x, y, count) -> {
      UnaryKernels.neg(x, minus, 0, count);
      softplus.apply(minus, y, count);
      UnaryKernels.neg(y, y, 0, count);
    };
  }

  static Tensor tanh(Tensor x) {
    Tensor y = blocks("tanh", Tanh::new, x);
    return record(y, "TanhBackward0", to(x, g -> binary("tanh", SlopeKernels::tanh, g, y), y));
  }

  static Tensor softplus(Tensor x) {
    Tensor y = blocks("softplus", Softplus::new, x);
    return record(y, "SoftplusBackward0", to(x, g -> g.mul(x.sigmoid()), x));
  }

  static Tensor gelu(Tensor x) {
    return smooth(x, "gelu", Gelu::value, Gelu::slope, "GeluBackward0");
  }

  static Tensor geluTanh(Tensor x) {
    return smooth(x, "geluTanh", GeluTanh::value, GeluTanh::slope, "GeluBackward0");
  }

  private static Tensor smooth(
      Tensor x,
      String operation,
      IntFunction<BlockFunction> value,
      IntFunction<BlockFunction> slope,
      String node) {
    Tensor y = blocks(operation, value, x);
    return record(y, node, to(x, g -> g.mul(blocks(operation, slope, x)), x));
  }

  static Tensor silu(Tensor x) {
    Tensor s = blocks("silu", Sigmoid::new, x);
    Tensor y = binary("silu", BinaryKernels.MUL, x, s);
    return record(y, "SiluBackward0", to(x, g -> slopeOfSilu(x, g), x));
  }

  /** s (1 + x (1 - s)), with s the sigmoid. */
  private static Tensor slopeOfSilu(Tensor x, Tensor g) {
    Tensor s = x.sigmoid();
    return g.mul(s).mul(s.rsub(1).mul(x).add(1));
  }

  static Tensor elu(Tensor x, float alpha) {
    Tensor y = blocks("elu", size -> elu(size, alpha), x);
    return record(y, "EluBackward0", to(x, g -> g.mul(slopeOfElu(x, alpha)), x));
  }

  private static BlockFunction elu(int size, float alpha) {
    Exp exp = new Exp(size);
    float[] below = new float[size];
    return (x, y, count) -> {
      UnaryKernels.clamp(x, Float.NEGATIVE_INFINITY, 0, below, 0, count);
      exp.apply(below, y, count);
      for (int i = 0; i < count; i++) {
        y[i] = Math.max(x[i], 0f) + alpha * (y[i] - 1);
      }
    };
  }

  private static Tensor slopeOfElu(Tensor x, float alpha) {
    return Comparison.where(x.gt(0), Tensor.scalar(1), x.clampMax(0).exp().mul(alpha));
  }
}
