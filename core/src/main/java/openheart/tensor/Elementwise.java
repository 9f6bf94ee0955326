package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Objects;

/** Operations on each element, or on each pair of elements after broadcasting. */
final class Elementwise {

  private Elementwise() {}

  static Tensor add(Tensor x, Tensor y) {
    Tensor sum = binary("add", BinaryKernel.ADD, x, y);
    return record(sum, "AddBackward0", to(x, g -> g), to(y, g -> g));
  }

  static Tensor sub(Tensor x, Tensor y) {
    Tensor difference = binary("sub", BinaryKernel.SUB, x, y);
    return record(difference, "SubBackward0", to(x, g -> g), to(y, g -> g.neg()));
  }

  static Tensor mul(Tensor x, Tensor y) {
    Tensor product = binary("mul", BinaryKernel.MUL, x, y);
    return record(product, "MulBackward0", to(x, g -> g.mul(y), y), to(y, g -> g.mul(x), x));
  }

  static Tensor div(Tensor x, Tensor y) {
    return binary("div", BinaryKernel.DIV, x, y);
  }

  static Tensor maximum(Tensor x, Tensor y) {
    return binary("maximum", BinaryKernel.MAXIMUM, x, y);
  }

  static Tensor minimum(Tensor x, Tensor y) {
    return binary("minimum", BinaryKernel.MINIMUM, x, y);
  }

  static Tensor neg(Tensor x) {
    return unary("neg", UnaryKernel.NEG, x);
  }

  static Tensor abs(Tensor x) {
    return unary("abs", UnaryKernel.ABS, x);
  }

  static Tensor sqrt(Tensor x) {
    return unary("sqrt", UnaryKernel.SQRT, x);
  }

  static Tensor square(Tensor x) {
    return unary("square", UnaryKernel.SQUARE, x);
  }

  /** Like torch, squares and square roots are not left to the general power. */
  static Tensor pow(Tensor x, float exponent) {
    if (exponent == 2) {
      return unary("pow", UnaryKernel.SQUARE, x);
    }
    return exponent == 0.5f
        ? unary("pow", UnaryKernel.SQRT, x)
        : binary("pow", BinaryKernel.POW, x, Tensor.scalar(exponent));
  }

  static Tensor exp(Tensor x) {
    return unary("exp", UnaryKernel.EXP, x);
  }

  static Tensor log(Tensor x) {
    return unary("log", UnaryKernel.LOG, x);
  }

  private static Tensor unary(String operation, UnaryKernel kernel, Tensor x) {
    float[] out = Storage.of(operation, x.shape);
    UnaryLoop.run(kernel, x, out);
    return new Tensor(out, x.shape);
  }

  private static Tensor binary(String operation, BinaryKernel kernel, Tensor x, Tensor y) {
    Objects.requireNonNull(y, () -> operation + ": the other tensor is null");
    Shape shape = x.shape.broadcast(operation, y.shape);
    float[] out = Storage.of(operation, shape);
    BinaryLoop.run(kernel, Views.broadcastTo(x, shape), Views.broadcastTo(y, shape), out);
    return new Tensor(out, shape);
  }
}
