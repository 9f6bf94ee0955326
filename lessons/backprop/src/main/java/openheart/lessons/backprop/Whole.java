package openheart.lessons.backprop;

import java.util.Locale;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The whole pass, on the tensors of notebook 004. */
final class Whole {

  private Whole() {}

  /** The notebook's y, w1, w2 and last x, in the order in which it draws them from its seed. */
  static Problem notebook() {
    Generator random = new Generator(2682009604L);
    random.advance(12_582_912 + 12 + 12 + 20_000);
    Tensor y = Tensor.randn(random, 200); // (200)
    random.advance(5_016 + 66 + 100_000_000 + 2 * 520_000 + 20_000);
    Tensor w1 = Tensor.randn(random, 100, 50).div((float) Math.sqrt(100)); // (100, 50)
    Tensor w2 = Tensor.randn(random, 50, 1).div((float) Math.sqrt(50)); // (50, 1)
    random.advance(520_000);
    Tensor x = Tensor.randn(random, 200, 100); // (200, 100)
    return new Problem(x, y, w1, Tensor.zeros(50), w2, Tensor.zeros(1));
  }

  /** One pass there and back. */
  static Gradients forwardAndBackward(Problem p) {
    Tensor l1 = p.x().matmul(p.w1()).add(p.b1()); // (n, hidden)
    Tensor l2 = l1.relu(); // (n, hidden)
    Tensor output = l2.matmul(p.w2()).add(p.b2()); // (n, 1)

    Tensor outputGrad = Pieces.mseGrad(output, p.y()); // (n, 1)
    LinearGrads last = Pieces.linearGrad(l2, p.w2(), outputGrad);
    Tensor l1Grad = Pieces.reluGrad(l1, last.input()); // (n, hidden)
    LinearGrads first = Pieces.linearGrad(p.x(), p.w1(), l1Grad);
    return new Gradients(outputGrad, last, l1Grad, first);
  }

  @Example(with = {"notebook", "forwardAndBackward"})
  static void notebookPass(Output out) {
    Problem p = notebook();
    out.show(p.output().shape());
    out.show(p.loss());
    out.show(p.parameters());
    out.show(2 * p.parameters());

    Gradients g = forwardAndBackward(p);
    out.show(g.output().shape());
    out.show(g.last().weight().shape());
    out.show(g.last().bias().shape());
    out.show(g.last().input().shape());
    out.show(g.hidden().shape());
    out.show(g.first().weight().shape());
    out.show(g.first().bias().shape());
    out.show(g.first().input().shape());
    out.show(g.last().bias());
    out.show(g.first().bias().narrow(0, 0, 4));
  }

  static String row(String name, Tensor value, Tensor gradient) {
    return String.format(
        Locale.ROOT,
        "%-8s%-12s%-12s%9.4f%9.1f",
        name,
        value.shape(),
        gradient.shape(),
        gradient.norm().item(),
        100 * gradient.eq(0).mean().item());
  }

  @Example(with = "row")
  static void table(Output out) {
    Problem p = notebook();
    Gradients g = forwardAndBackward(p);
    String table =
        String.join(
            "\n",
            "tensor  shape()     grad.shape()   norm()  eq(0) %",
            row("output", p.output(), g.output()),
            row("w2", p.w2(), g.last().weight()),
            row("b2", p.b2(), g.last().bias()),
            row("l2", p.l2(), g.last().input()),
            row("l1", p.l1(), g.hidden()),
            row("w1", p.w1(), g.first().weight()),
            row("b1", p.b1(), g.first().bias()),
            row("x", p.x(), g.first().input()));
    out.show(table);
    out.show(100 * p.l1().gt(0).mean().item());
  }
}
