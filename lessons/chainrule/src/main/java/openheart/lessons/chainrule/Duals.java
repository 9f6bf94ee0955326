package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;

/** Forward mode: every number carries its derivative along. */
final class Duals {

  private Duals() {}

  @Example(with = {"add", "mul", "sin", "exp"})
  static void dualNumbers(Output out) {
    Dual x = new Dual(1.5, 1);
    Dual u = mul(x, x);
    Dual y = sin(u);
    Dual z = exp(y);
    out.show(u.value());
    out.show(u.slope());
    out.show(y.value());
    out.show(y.slope());
    out.show(z.value());
    out.show(z.slope());
    out.show(Slopes.central(t -> StrictMath.exp(StrictMath.sin(t * t)), 1.5));

    Dual five = new Dual(5, 0);
    out.show(add(mul(five, x), x).value());
    out.show(add(mul(five, x), x).slope());
  }

  static Dual add(Dual a, Dual b) {
    return new Dual(a.value() + b.value(), a.slope() + b.slope());
  }

  static Dual mul(Dual a, Dual b) {
    double slope = a.slope() * b.value() + a.value() * b.slope();
    return new Dual(a.value() * b.value(), slope);
  }

  static Dual sin(Dual a) {
    return new Dual(StrictMath.sin(a.value()), StrictMath.cos(a.value()) * a.slope());
  }

  static Dual exp(Dual a) {
    double value = StrictMath.exp(a.value());
    return new Dual(value, value * a.slope());
  }
}
