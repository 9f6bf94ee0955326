package openheart.lessons.chainrule;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.lessons.chainrule.Formula.Product;
import openheart.lessons.chainrule.Formula.Sine;
import openheart.lessons.chainrule.Formula.X;
import openheart.tensor.GradCheck;
import openheart.tensor.Tensor;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.FiniteDifferencesDifferentiator;

/** Reverse mode: a graph is built on the way there, and gradients walk it back. */
final class Reverse {

  private Reverse() {}

  @Example
  static void reverse(Output out) {
    Tensor x = Tensor.scalar(1.5f).requiresGrad(true); // ()
    Tensor u = x.square().retainGrad(); // ()
    Tensor y = u.sin().retainGrad(); // ()
    out.show(u);
    out.show(y);
    out.show(y.gradFn().orElseThrow());
    out.show(y.gradFn().orElseThrow().inputs().get(0) == u);
    out.show(u.gradFn().orElseThrow().inputs().get(0) == x);

    y.backward();
    out.show(y.grad());
    out.show(u.grad());
    out.show(x.grad());
    out.fails(() -> y.backward());
  }

  @Example
  static void byHand(Output out) {
    double x = 2;
    double u = x * x;
    double a = 3 * u;
    double b = u * u;
    double y = a + b;
    out.show(y);

    double yGrad = 1;
    double aGrad = 1 * yGrad;
    double bGrad = 1 * yGrad;
    double uGrad = 0;
    uGrad += 3 * aGrad;
    uGrad += 2 * u * bGrad;
    double xGrad = 2 * x * uGrad;
    out.show(aGrad);
    out.show(bGrad);
    out.show(3 * aGrad);
    out.show(2 * u * bGrad);
    out.show(uGrad);
    out.show(xGrad);

    out.show(Slopes.central(t -> 3 * t * t + t * t * t * t, 2));
    out.show(2 * x * 3 * aGrad);
    out.show(2 * x * 2 * u * bGrad);
  }

  @Example
  static void usedTwice(Output out) {
    Tensor x = Tensor.scalar(2).requiresGrad(true); // ()
    Tensor u = x.square().retainGrad(); // ()
    Tensor a = u.mul(3).retainGrad(); // ()
    Tensor b = u.square().retainGrad(); // ()
    Tensor y = a.add(b); // ()
    out.show(y);
    y.backward();
    out.show(a.grad());
    out.show(b.grad());
    out.show(u.grad());
    out.show(x.grad());

    Tensor v = Tensor.scalar(5).requiresGrad(true); // ()
    v.mul(v).backward();
    out.show(v.grad());
  }

  @Example
  static void accumulate(Output out) {
    Tensor x = Tensor.scalar(1.5f).requiresGrad(true); // ()
    x.square().backward();
    out.show(x.grad());
    x.square().backward();
    out.show(x.grad());
    x.zeroGrad();
    x.square().backward();
    out.show(x.grad());

    Tensor u = x.square(); // ()
    u.sin().backward();
    out.fails(() -> u.grad());
  }

  @Example
  static void agree(Output out) {
    double x = 1.5;
    double onPaper = 2 * x * cos(x * x);
    out.show(onPaper);

    Formula formula = new Sine(new Product(new X(), new X()));
    out.show(Symbols.derivative(formula).at(x));

    double central = Slopes.central(t -> sin(t * t), x);
    out.show(central);

    Dual dual = new Dual(x, 1);
    out.show(Duals.sin(Duals.mul(dual, dual)).slope());

    Tensor leaf = Tensor.scalar((float) x).requiresGrad(true); // ()
    leaf.square().sin().backward();
    out.show(leaf.grad().item());

    DerivativeStructure t = new DerivativeStructure(1, 1, 0, x);
    out.show(t.multiply(t).sin().getPartialDerivative(1));

    UnivariateFunction f = v -> sin(v * v);
    FiniteDifferencesDifferentiator five = new FiniteDifferencesDifferentiator(5, 0.01);
    out.show(five.differentiate(f).value(t).getPartialDerivative(1));

    out.show(Math.abs(Symbols.derivative(formula).at(x) - onPaper));
    out.show(Math.abs(central - onPaper));
    out.show(Math.abs(leaf.grad().item() - onPaper));
    out.show(GradCheck.of(in -> in[0].square().sin(), leaf).passed());
  }
}
