package openheart.lessons.chainrule;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.sin;

import java.util.function.DoubleUnaryOperator;
import openheart.lesson.Example;
import openheart.lesson.Output;

/** The slope of a curve at a point, by difference quotients and by the table of derivatives. */
final class Slopes {

  private Slopes() {}

  @Example(with = {"square", "quotient"})
  static void slope(Output out) {
    out.show(quotient(3, 1));
    out.show(quotient(3, 0.1));
    out.show(quotient(3, 0.01));
    out.show(quotient(3, 0.001));
    out.show(quotient(3, -0.001));

    out.show(quotient(-2, 0.001));
    out.show(quotient(-1, 0.001));
    out.show(quotient(0, 0.001));
    out.show(quotient(1, 0.001));
    out.show(quotient(2, 0.001));
  }

  static double square(double x) {
    return x * x;
  }

  static double quotient(double x, double h) {
    return (square(x + h) - square(x)) / h;
  }

  @Example(with = "central")
  static void derivatives(Output out) {
    out.show(central(x -> 5, 2));

    out.show(central(x -> x * x * x, 2));
    out.show(3 * 2 * 2);

    out.show(central(x -> sin(x), 2));
    out.show(cos(2));

    out.show(central(x -> cos(x), 2));
    out.show(-sin(2));

    out.show(central(x -> exp(x), 2));
    out.show(exp(2));

    out.show(central(x -> x * x + sin(x), 2));
    out.show(2 * 2 + cos(2));

    out.show(central(x -> x * x * sin(x), 2));
    out.show(2 * 2 * sin(2) + 2 * 2 * cos(2));
    out.show(2 * 2 * cos(2));
  }

  static double central(DoubleUnaryOperator f, double x) {
    double h = 1e-5;
    return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
  }
}
