package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;

/** How far the difference quotients of sin(x^2) at 1.5 are off, by their step. */
final class Steps {

  private static final double X = 1.5;

  private Steps() {}

  @Example(with = {"f", "forwardError", "centralError", "floatError"})
  static void stepSize(Output out) {
    out.show(forwardError(1e-1));
    out.show(forwardError(1e-2));
    out.show(forwardError(1e-4));
    out.show(forwardError(1e-8));
    out.show(forwardError(1e-12));
    out.show(forwardError(1e-16));

    out.show(centralError(1e-1));
    out.show(centralError(1e-2));
    out.show(centralError(1e-5));
    out.show(centralError(1e-8));
    out.show(centralError(1e-12));

    out.show(floatError(1e-1f));
    out.show(floatError(1e-2f));
    out.show(floatError(1e-5f));
    out.show(floatError(1e-8f));

    out.show(Math.ulp(1.0));
    out.show(StrictMath.sqrt(Math.ulp(1.0)));
    out.show(StrictMath.cbrt(Math.ulp(1.0)));
    out.show(1.5 + 1e-16 == 1.5);
  }

  static double f(double x) {
    return StrictMath.sin(x * x);
  }

  static double forwardError(double h) {
    double exact = StrictMath.cos(X * X) * 2 * X;
    return Math.abs((f(X + h) - f(X)) / h - exact);
  }

  static double centralError(double h) {
    double exact = StrictMath.cos(X * X) * 2 * X;
    return Math.abs((f(X + h) - f(X - h)) / (2 * h) - exact);
  }

  static double floatError(float h) {
    double exact = StrictMath.cos(X * X) * 2 * X;
    float right = (float) f((float) X + h);
    float left = (float) f((float) X - h);
    return Math.abs((right - left) / (2 * h) - exact);
  }
}
