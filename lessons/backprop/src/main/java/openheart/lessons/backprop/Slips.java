package openheart.lessons.backprop;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** Three ways to lose a gradient. */
final class Slips {

  private Slips() {}

  @Example
  static void upstreamIgnored(Output out) {
    Problem p = Small.small();
    Tensor output = p.output(); // (2, 1)
    Pieces.mseGrad(output, p.y());
    out.fails(() -> Pieces.linearGrad(p.l2(), p.w2(), output.grad()));

    Gradients right = Whole.forwardAndBackward(p);
    Tensor mask = p.l1().gt(0); // (2, 2)
    LinearGrads wrong = Pieces.linearGrad(p.x(), p.w1(), mask);
    out.show(mask);
    out.show(wrong.weight());
    out.show(right.first().weight());
  }

  @Example
  static void overwritten(Output out) {
    Tensor w = Tensor.scalar(3).requiresGrad(true); // ()
    Tensor x = Tensor.scalar(2); // ()
    Tensor h = w.mul(x).add(1); // ()
    Tensor y = w.mul(h); // ()
    y.backward();
    float throughProduct = h.item();
    float throughH = w.item() * x.item();
    out.show(throughProduct);
    out.show(throughH);
    out.show(throughProduct + throughH);
    out.show(w.grad().item());
  }

  @Example(with = "descend")
  static void notZeroed(Output out) {
    out.show(descend(true));
    out.show(descend(false));
  }

  static Tensor descend(boolean zero) {
    Tensor w = Tensor.scalar(0).requiresGrad(true); // ()
    float[] path = new float[10];
    for (int step = 0; step < path.length; step++) {
      path[step] = w.item();
      w.sub(3).square().backward();
      Autograd.noGrad(() -> w.subInPlace(w.grad().mul(0.5f)));
      if (zero) {
        w.zeroGrad();
      }
    }
    return Tensor.of(path); // (10)
  }
}
