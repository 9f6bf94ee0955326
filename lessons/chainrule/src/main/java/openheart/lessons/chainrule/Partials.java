package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** Several inputs: one slope for each, and what the two modes pay for them. */
final class Partials {

  private Partials() {}

  @Example(with = "f")
  static void partials(Output out) {
    out.show(f(2, 5));
    double h = 1e-5;
    double byX = (f(2 + h, 5) - f(2 - h, 5)) / (2 * h);
    double byY = (f(2, 5 + h) - f(2, 5 - h)) / (2 * h);
    out.show(byX);
    out.show(2 * 2 * 5);
    out.show(byY);
    out.show(2 * 2 + 3);

    out.show(f(2.01, 5.02) - f(2, 5));
    out.show(20 * 0.01 + 7 * 0.02);

    double length = StrictMath.sqrt(20 * 20 + 7 * 7);
    out.show(length);
    out.show(f(2 + 0.01, 5) - f(2, 5));
    out.show(f(2, 5 + 0.01) - f(2, 5));
    out.show(f(2 + 0.01 * 20 / length, 5 + 0.01 * 7 / length) - f(2, 5));
    out.show(f(2 - 0.01 * 20 / length, 5 - 0.01 * 7 / length) - f(2, 5));
  }

  static double f(double x, double y) {
    return x * x * y + 3 * y;
  }

  @Example(with = "g")
  static void manyInputs(Output out) {
    Dual first = g(new Dual(2, 1), new Dual(5, 0));
    Dual second = g(new Dual(2, 0), new Dual(5, 1));
    out.show(first.value());
    out.show(first.slope());
    out.show(second.slope());

    Tensor x = Tensor.scalar(2).requiresGrad(true); // ()
    Tensor y = Tensor.scalar(5).requiresGrad(true); // ()
    x.square().mul(y).add(y.mul(3)).backward();
    out.show(x.grad());
    out.show(y.grad());
  }

  static Dual g(Dual x, Dual y) {
    Dual three = new Dual(3, 0);
    return Duals.add(Duals.mul(Duals.mul(x, x), y), Duals.mul(three, y));
  }
}
