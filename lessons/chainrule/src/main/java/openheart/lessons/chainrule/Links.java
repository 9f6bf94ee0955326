package openheart.lessons.chainrule;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;

import openheart.lesson.Example;
import openheart.lesson.Output;

/** The chain rule on sin(x^2), with numbers, and four ways of getting it wrong. */
final class Links {

  private Links() {}

  @Example
  static void links(Output out) {
    double x = 1.5;
    double u = x * x;
    double y = sin(u);
    out.show(u);
    out.show(y);

    double h = 0.001;
    double uMoved = (x + h) * (x + h);
    double yMoved = sin(uMoved);
    out.show((uMoved - u) / h);
    out.show((yMoved - y) / (uMoved - u));
    out.show((yMoved - y) / (uMoved - u) * ((uMoved - u) / h));
    out.show((yMoved - y) / h);

    out.show(2 * x);
    out.show(cos(u));
    out.show(cos(u) * 2 * x);
  }

  @Example
  static void slips(Output out) {
    double x = 1.5;
    out.show(Slopes.central(t -> sin(t * t), x));
    out.show(cos(x * x) * 2 * x);
    out.show(cos(x) * 2 * x);
    out.show(cos(x * x));
    out.show(cos(2 * x));
    out.show(Slopes.central(t -> sin(Math.toRadians(t * t)), x));
  }
}
