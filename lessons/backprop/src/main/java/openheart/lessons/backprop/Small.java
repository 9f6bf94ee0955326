package openheart.lessons.backprop;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/**
 * A network small enough for pencil and paper: two samples, two inputs, two neurons, one output.
 */
final class Small {

  private Small() {}

  static Problem small() {
    Tensor x = Tensor.of(new float[][] {{1, 2}, {-1, 1}}); // (2, 2)
    Tensor y = Tensor.of(2, -1); // (2)
    Tensor w1 = Tensor.of(new float[][] {{1, -1}, {2, 1}}); // (2, 2)
    Tensor b1 = Tensor.of(-3, 0); // (2)
    Tensor w2 = Tensor.of(new float[][] {{1}, {-2}}); // (2, 1)
    Tensor b2 = Tensor.of(1); // (1)
    return new Problem(x, y, w1, b1, w2, b2);
  }

  @Example(with = "small")
  static void forward(Output out) {
    Problem p = small();
    Tensor l1 = p.x().matmul(p.w1()).add(p.b1()); // (2, 2)
    Tensor l2 = l1.relu(); // (2, 2)
    Tensor output = l2.matmul(p.w2()).add(p.b2()); // (2, 1)
    Tensor errors = output.squeeze(-1).sub(p.y()); // (2)
    out.show(l1);
    out.show(l2);
    out.show(output);
    out.show(errors);
    out.show(errors.square().mean());
  }

  @Example
  static void byHand(Output out) {
    Problem p = small();
    Tensor l1 = p.l1(); // (2, 2)
    Tensor l2 = p.l2(); // (2, 2)
    Tensor output = p.output(); // (2, 1)

    Tensor outputGrad = Pieces.mseGrad(output, p.y()); // (2, 1)
    out.show(outputGrad);
    LinearGrads last = Pieces.linearGrad(l2, p.w2(), outputGrad);
    out.show(last.weight());
    out.show(last.bias());
    out.show(last.input());
    Tensor l1Grad = Pieces.reluGrad(l1, last.input()); // (2, 2)
    out.show(l1Grad);
    LinearGrads first = Pieces.linearGrad(p.x(), p.w1(), l1Grad);
    out.show(first.weight());
    out.show(first.bias());
    out.show(first.input());
  }
}
