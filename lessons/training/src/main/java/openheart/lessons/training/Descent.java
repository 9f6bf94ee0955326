package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.tensor.Tensor;

/** Gradient descent with matrix products alone, then by an optimizer. */
final class Descent {

  private static final Tensor X = Tensor.of(new float[][] {{1, 2}, {-1, 1}}); // (2, 2)
  private static final Tensor Y = Tensor.of(new float[][] {{2}, {-1}}); // (2, 1)

  private Descent() {}

  static Net start() {
    Tensor w1 = Tensor.of(new float[][] {{1, -1}, {2, 1}}); // (2, 2)
    Tensor b1 = Tensor.of(-3, 0); // (2)
    Tensor w2 = Tensor.of(new float[][] {{1}, {-2}}); // (2, 1)
    Tensor b2 = Tensor.of(1); // (1)
    return new Net(w1, b1, w2, b2);
  }

  static Net gradient(Net net, Tensor x, Tensor y) {
    Tensor sums = x.matmul(net.w1()).add(net.b1()); // (n, hidden)
    Tensor hidden = sums.relu(); // (n, hidden)
    Tensor output = hidden.matmul(net.w2()).add(net.b2()); // (n, 1)
    Tensor outputGrad = output.sub(y).mul(2f / x.size(0)); // (n, 1)
    Tensor sumsGrad = outputGrad.matmul(net.w2().t()).mul(sums.gt(0)); // (n, hidden)
    Tensor w1Grad = x.t().matmul(sumsGrad); // (2, hidden)
    Tensor w2Grad = hidden.t().matmul(outputGrad); // (hidden, 1)
    return new Net(w1Grad, sumsGrad.sum(0), w2Grad, outputGrad.sum(0));
  }

  static Net step(Net net, Net gradient, float rate) {
    return new Net(
        net.w1().sub(gradient.w1().mul(rate)),
        net.b1().sub(gradient.b1().mul(rate)),
        net.w2().sub(gradient.w2().mul(rate)),
        net.b2().sub(gradient.b2().mul(rate)));
  }

  @Example(with = {"start", "gradient", "step"})
  static void oneStep(Output out) {
    Tensor x = Tensor.of(new float[][] {{1, 2}, {-1, 1}}); // (2, 2)
    Tensor y = Tensor.of(new float[][] {{2}, {-1}}); // (2, 1)
    Net net = start();
    out.show(net.output(x));
    out.show(net.loss(x, y).item());

    Net gradient = gradient(net, x, y);
    out.show(gradient.w1());
    out.show(gradient.b1());
    out.show(gradient.w2());
    out.show(gradient.b2());

    Net moved = step(net, gradient, 0.01f);
    out.show(moved.w2());
    out.show(moved.output(x));
    out.show(moved.loss(x, y).item());
  }

  @Example
  static void untilLearned(Output out) {
    Net net = start();
    Tensor losses = Tensor.zeros(101); // (101)
    for (int step = 0; step <= 100; step++) {
      losses.set(net.loss(X, Y).item(), step);
      net = step(net, gradient(net, X, Y), 0.01f);
    }
    out.show(losses.slice(0, 0, 5));
    out.show(losses.get(20));
    out.show(losses.get(100));
    out.show(net.output(X));
    out.show(net.w1());
  }

  @Example
  static void sgd(Output out) {
    Net net = start();
    net.parameters().forEach(parameter -> parameter.requiresGrad(true));
    Optimizer optimizer = new SGD(net.parameters(), 0.01);
    Net byHand = start();
    for (int step = 0; step < 100; step++) {
      optimizer.zeroGrad();
      net.loss(X, Y).backward();
      optimizer.step();
      byHand = step(byHand, gradient(byHand, X, Y), 0.01f);
    }
    out.show(net.loss(X, Y).item());
    out.show(net.w1().allclose(byHand.w1()));
    out.show(net.b1().allclose(byHand.b1()));
    out.show(net.w2().allclose(byHand.w2()));
    out.show(net.b2().allclose(byHand.b2()));
  }
}
