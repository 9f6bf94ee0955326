package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Objects;
import java.util.function.IntFunction;
import openheart.numeric.BlockFunction;
import openheart.numeric.Exp;
import openheart.numeric.Log;
import openheart.numeric.Sine;

/** Operations on each element, or on each pair of elements after broadcasting. */
final class Elementwise {

  private Elementwise() {}

  static Tensor add(Tensor x, Tensor y) {
    Tensor sum = binary("add", BinaryKernels.ADD, x, y);
    return record(sum, "AddBackward0", to(x, g -> g), to(y, g -> g));
  }

  static Tensor sub(Tensor x, Tensor y) {
    Tensor difference = binary("sub", BinaryKernels.SUB, x, y);
    return record(difference, "SubBackward0", to(x, g -> g), to(y, g -> g.neg()));
  }

  /** A number less x. */
  static Tensor rsub(Tensor x, float number) {
    Tensor difference = binary("rsub", BinaryKernels.SUB, Tensor.scalar(number), x);
    return record(difference, "RsubBackward1", to(x, g -> g.neg()));
  }

  static Tensor mul(Tensor x, Tensor y) {
    Tensor product = binary("mul", BinaryKernels.MUL, x, y);
    return record(product, "MulBackward0", to(x, g -> g.mul(y), y), to(y, g -> g.mul(x), x));
  }

  static Tensor div(Tensor x, Tensor y) {
    Tensor quotient = binary("div", BinaryKernels.DIV, x, y);
    return record(
        quotient,
        "DivBackward0",
        to(x, g -> g.div(y), y),
        to(y, g -> g.neg().mul(x.div(y).div(y)), x, y));
  }

  static Tensor maximum(Tensor x, Tensor y) {
    Tensor greater = binary("maximum", BinaryKernels.MAXIMUM, x, y);
    return record(
        greater,
        "MaximumBackward0",
        to(x, g -> g.mul(shareOfGreater(x, y)), x, y),
        to(y, g -> g.mul(shareOfGreater(y, x)), x, y));
  }

  static Tensor minimum(Tensor x, Tensor y) {
    Tensor smaller = binary("minimum", BinaryKernels.MINIMUM, x, y);
    return record(
        smaller,
        "MinimumBackward0",
        to(x, g -> g.mul(shareOfGreater(y, x)), x, y),
        to(y, g -> g.mul(shareOfGreater(x, y)), x, y));
  }

  private static Tensor shareOfGreater(Tensor x, Tensor y) {
    return binary("maximum", SlopeKernels::shareOfGreater, x, y);
  }

  static Tensor neg(Tensor x) {
    return record(unary("neg", UnaryKernels::neg, x), "NegBackward0", to(x, g -> g.neg()));
  }

  static Tensor abs(Tensor x) {
    Tensor size = unary("abs", UnaryKernels::abs, x);
    return record(size, "AbsBackward0", to(x, g -> binary("abs", SlopeKernels::abs, g, x), x));
  }

  static Tensor sign(Tensor x) {
    return step(x, "sign", UnaryKernels::sign, "SignBackward0");
  }

  static Tensor floor(Tensor x) {
    return step(x, "floor", UnaryKernels::floor, "FloorBackward0");
  }

  static Tensor ceil(Tensor x) {
    return step(x, "ceil", UnaryKernels::ceil, "CeilBackward0");
  }

  static Tensor round(Tensor x) {
    return step(x, "round", UnaryKernels::round, "RoundBackward0");
  }

  /** A function of steps, whose gradient is 0. */
  private static Tensor step(Tensor x, String operation, UnaryKernel kernel, String node) {
    return record(unary(operation, kernel, x), node, to(x, g -> Tensor.zeros(g.shape.dims())));
  }

  static Tensor sqrt(Tensor x) {
    return sqrt(x, "SqrtBackward0");
  }

  private static Tensor sqrt(Tensor x, String node) {
    Tensor root = unary("sqrt", UnaryKernels::sqrt, x);
    return record(root, node, to(x, g -> binary("sqrt", SlopeKernels::sqrt, g, root), root));
  }

  static Tensor square(Tensor x) {
    Tensor square = unary("square", UnaryKernels::square, x);
    return record(square, "PowBackward0", to(x, g -> g.mul(2).mul(x), x));
  }

  static Tensor reciprocal(Tensor x) {
    Tensor inverse = unary("reciprocal", UnaryKernels::reciprocal, x);
    return record(
        inverse,
        "ReciprocalBackward0",
        to(x, g -> binary("reciprocal", SlopeKernels::reciprocal, g, inverse), inverse));
  }

  /** Like torch, the small exponents that occur most are not left to the general power. */
  static Tensor pow(Tensor x, float exponent) {
    if (exponent == 2) {
      return square(x);
    }
    if (exponent == 0.5f) {
      return sqrt(x, "PowBackward0");
    }
    Tensor power =
        exponent == 3
            ? unary("pow", UnaryKernels::cube, x)
            : exponent == -1
                ? unary("pow", UnaryKernels::reciprocal, x)
                : binary("pow", BinaryKernels::pow, x, Tensor.scalar(exponent));
    return record(power, "PowBackward0", to(x, g -> g.mul(slopeOfPower(x, exponent)), x));
  }

  private static Tensor slopeOfPower(Tensor x, float exponent) {
    return exponent == 0 ? Tensor.scalar(0) : x.pow(exponent - 1).mul(exponent);
  }

  static Tensor pow(Tensor x, Tensor exponent) {
    Tensor power = binary("pow", BinaryKernels::pow, x, exponent);
    return record(
        power,
        "PowBackward1",
        to(x, g -> g.mul(slopeByBase(x, exponent)), x, exponent),
        to(exponent, g -> g.mul(slopeByExponent(power, x, exponent)), power, x, exponent));
  }

  private static Tensor slopeByBase(Tensor x, Tensor exponent) {
    Tensor zero = Tensor.scalar(0);
    return Comparison.where(exponent.eq(0), zero, x.pow(exponent.sub(1)).mul(exponent));
  }

  /** 0 to a power is 0 all around, whatever log 0 says. */
  private static Tensor slopeByExponent(Tensor power, Tensor x, Tensor exponent) {
    Tensor flat = x.eq(0).mul(exponent.ge(0));
    return Comparison.where(flat, Tensor.scalar(0), power.mul(x.log()));
  }

  static Tensor exp(Tensor x) {
    Tensor power = blocks("exp", Exp::new, x);
    return record(power, "ExpBackward0", to(x, g -> g.mul(power), power));
  }

  static Tensor log(Tensor x) {
    return record(blocks("log", Log::new, x), "LogBackward0", to(x, g -> g.div(x), x));
  }

  static Tensor sin(Tensor x) {
    Tensor sine = blocks("sin", size -> Sine.sin(), x);
    return record(sine, "SinBackward0", to(x, g -> g.mul(x.cos()), x));
  }

  static Tensor cos(Tensor x) {
    Tensor cosine = blocks("cos", size -> Sine.cos(), x);
    return record(cosine, "CosBackward0", to(x, g -> g.neg().mul(x.sin()), x));
  }

  static Tensor clamp(Tensor x, float min, float max) {
    return clamp("clamp", "ClampBackward1", x, min, max);
  }

  static Tensor clampMin(Tensor x, float min) {
    return clamp("clampMin", "ClampMinBackward0", x, min, Float.POSITIVE_INFINITY);
  }

  static Tensor clampMax(Tensor x, float max) {
    return clamp("clampMax", "ClampMaxBackward0", x, Float.NEGATIVE_INFINITY, max);
  }

  private static Tensor clamp(String operation, String node, Tensor x, float min, float max) {
    if (Float.isNaN(min) || Float.isNaN(max)) {
      throw new IllegalArgumentException(
          operation + ": a border must be a number, they are " + min + " and " + max);
    }
    UnaryKernel kernel = (in, out, from, to) -> UnaryKernels.clamp(in, min, max, out, from, to);
    BinaryKernel slope =
        (g, in, out, from, to) -> SlopeKernels.clamp(g, in, min, max, out, from, to);
    boolean plain = min == 0 && max == Float.POSITIVE_INFINITY; // keeps -0, as torch does
    Tensor y = unary(operation, plain ? UnaryKernels::relu : kernel, x);
    return record(y, node, to(x, g -> binary(operation, slope, g, x), x));
  }

  static Tensor unary(String operation, UnaryKernel kernel, Tensor x) {
    float[] out = Storage.of(operation, x.shape);
    UnaryLoop.run(kernel, x, out);
    return new Tensor(out, x.shape);
  }

  /** A function that comes in blocks, made for blocks of up to a size. */
  static Tensor blocks(String operation, IntFunction<BlockFunction> maker, Tensor x) {
    float[] out = Storage.of(operation, x.shape);
    UnaryLoop.run(maker, x, out);
    return new Tensor(out, x.shape);
  }

  static Tensor binary(String operation, BinaryKernel kernel, Tensor x, Tensor y) {
    Objects.requireNonNull(y, () -> operation + ": the other tensor is null");
    Shape shape = x.shape.equals(y.shape) ? x.shape : x.shape.broadcast(operation, y.shape);
    float[] out = Storage.of(operation, shape);
    BinaryLoop.run(kernel, x, y, shape, out);
    return new Tensor(out, shape);
  }
}
