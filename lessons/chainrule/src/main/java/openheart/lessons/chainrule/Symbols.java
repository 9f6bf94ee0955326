package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.lessons.chainrule.Formula.Constant;
import openheart.lessons.chainrule.Formula.Cosine;
import openheart.lessons.chainrule.Formula.Product;
import openheart.lessons.chainrule.Formula.Sine;
import openheart.lessons.chainrule.Formula.Sum;
import openheart.lessons.chainrule.Formula.X;

/** Differentiation as on paper: from a formula to a formula. */
final class Symbols {

  private Symbols() {}

  @Example(with = "derivative")
  static void symbolic(Output out) {
    Formula formula = new Sine(new Product(new X(), new X()));
    out.show(formula);
    out.show(formula.at(1.5));
    out.show(derivative(formula));
    out.show(derivative(formula).at(1.5));

    Formula twice = derivative(derivative(formula));
    out.show(formula.toString().length());
    out.show(derivative(formula).toString().length());
    out.show(twice.toString().length());
    out.show(derivative(twice).toString().length());
  }

  static Formula derivative(Formula formula) {
    if (formula instanceof Sum sum) {
      return new Sum(derivative(sum.left()), derivative(sum.right()));
    }
    if (formula instanceof Product product) {
      Formula first = new Product(derivative(product.left()), product.right());
      return new Sum(first, new Product(product.left(), derivative(product.right())));
    }
    if (formula instanceof Sine sine) {
      return new Product(new Cosine(sine.inner()), derivative(sine.inner()));
    }
    if (formula instanceof Cosine cosine) {
      Formula outer = new Product(new Constant(-1), new Sine(cosine.inner()));
      return new Product(outer, derivative(cosine.inner()));
    }
    return new Constant(formula instanceof X ? 1 : 0);
  }
}
