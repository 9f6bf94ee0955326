package openheart.tensor;

import java.util.Objects;

/** Operations on each element, or on each pair of elements after broadcasting. */
final class Elementwise {

  private interface Unary {
    float apply(float x);
  }

  private interface Binary {
    float apply(float x, float y);
  }

  private Elementwise() {}

  static Tensor add(Tensor x, Tensor y) {
    return binary("add", x, y, (a, b) -> a + b);
  }

  static Tensor sub(Tensor x, Tensor y) {
    return binary("sub", x, y, (a, b) -> a - b);
  }

  static Tensor mul(Tensor x, Tensor y) {
    return binary("mul", x, y, (a, b) -> a * b);
  }

  static Tensor div(Tensor x, Tensor y) {
    return binary("div", x, y, (a, b) -> a / b);
  }

  static Tensor maximum(Tensor x, Tensor y) {
    return binary("maximum", x, y, Math::max);
  }

  static Tensor minimum(Tensor x, Tensor y) {
    return binary("minimum", x, y, Math::min);
  }

  static Tensor neg(Tensor x) {
    return unary("neg", x, a -> -a);
  }

  static Tensor abs(Tensor x) {
    return unary("abs", x, Math::abs);
  }

  static Tensor sqrt(Tensor x) {
    return unary("sqrt", x, a -> (float) Math.sqrt(a));
  }

  static Tensor square(Tensor x) {
    return unary("square", x, a -> a * a);
  }

  static Tensor pow(Tensor x, float exponent) {
    return unary("pow", x, a -> (float) StrictMath.pow(a, exponent));
  }

  static Tensor exp(Tensor x) {
    return unary("exp", x, a -> (float) StrictMath.exp(a));
  }

  static Tensor log(Tensor x) {
    return unary("log", x, a -> (float) StrictMath.log(a));
  }

  private static Tensor unary(String operation, Tensor x, Unary f) {
    float[] data = x.toArray();
    for (int i = 0; i < data.length; i++) {
      data[i] = f.apply(data[i]);
    }
    return new Tensor(data, x.shape);
  }

  private static Tensor binary(String operation, Tensor x, Tensor y, Binary f) {
    Objects.requireNonNull(y, () -> operation + ": the other tensor is null");
    Shape shape = x.shape.broadcast(operation, y.shape);
    float[] a = Views.toArray(Views.broadcastTo(x, shape));
    float[] b = Views.toArray(Views.broadcastTo(y, shape));
    for (int i = 0; i < a.length; i++) {
      a[i] = f.apply(a[i], b[i]);
    }
    return new Tensor(a, shape);
  }
}
