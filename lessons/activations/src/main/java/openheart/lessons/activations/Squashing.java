package openheart.lessons.activations;

import java.util.function.UnaryOperator;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.nn.Sigmoid;
import openheart.tensor.Tensor;

/** The bends that squash the line into an interval: sigmoid and tanh, and what that costs. */
final class Squashing {

  private Squashing() {}

  @Example
  static void sigmoid(Output out) {
    Tensor samples =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Tensor.manualSeed(28);
    Sequential network = new Sequential(new Linear(7, 4), new Linear(4, 1));
    Tensor logits = network.call(samples); // (3, 1)
    out.show(logits);
    out.show(1 / (1 + StrictMath.exp(2.8107)));
    out.show(1 / (1 + StrictMath.exp(1.6803)));
    out.show(1 / (1 + StrictMath.exp(2.3069)));
    out.show(logits.sigmoid());
    out.show(logits.sigmoid().sum());
    out.show(logits.gt(0));
    out.show(logits.sigmoid().gt(0.5f));

    Tensor.manualSeed(28);
    Sequential whole = new Sequential(new Linear(7, 4), new Linear(4, 1), new Sigmoid());
    out.show(whole);
    out.show(whole.call(samples));
  }

  @Example
  static void squashing(Output out) {
    Tensor x = Tensor.of(-4, -1, 0, 1, 4); // (5)
    out.show(x.sigmoid());
    out.show(x.neg().sigmoid());
    out.show(x.sigmoid().add(x.neg().sigmoid()));
    out.show(x.tanh());
    Tensor stretched = x.mul(2).sigmoid().mul(2).sub(1); // (5)
    out.show(stretched);
  }

  @Example(with = "logistic")
  static void quotients(Output out) {
    out.show((logistic(2) - logistic(1)) / 1);
    out.show((logistic(1.1) - logistic(1)) / 0.1);
    out.show((logistic(1.01) - logistic(1)) / 0.01);
    out.show((logistic(1.001) - logistic(1)) / 0.001);
    out.show(logistic(1));
    out.show(logistic(1) * (1 - logistic(1)));
  }

  static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  @Example(with = "slope")
  static void slopes(Output out) {
    Tensor x = Tensor.of(-4, -1, 0, 1, 4); // (5)
    out.show(slope(Tensor::sigmoid, x));
    out.show(x.sigmoid().mul(x.sigmoid().rsub(1)));
    out.show(slope(Tensor::tanh, x));
    out.show(x.tanh().square().rsub(1));
  }

  static Tensor slope(UnaryOperator<Tensor> function, Tensor x) {
    Tensor input = x.cloned().requiresGrad(true); // (n)
    function.apply(input).sum().backward();
    return input.grad();
  }

  @Example(with = "slope")
  static void saturation(Output out) {
    Tensor high = Tensor.of(10, 16, 17, 40); // (4)
    out.show(high.sigmoid());
    out.show(high.sigmoid().eq(1));
    out.show(slope(Tensor::sigmoid, high));
    out.show(24 * StrictMath.log(2));

    Tensor low = Tensor.of(-10, -88, -89, -100); // (4)
    out.show(low.sigmoid());
    out.show(low.sigmoid().eq(0));
    out.show(slope(Tensor::sigmoid, low));

    out.show(Tensor.of(0, -200).sigmoid().log());
    out.show(Tensor.of(0, -200).logSigmoid());
  }

  @Example
  static void stableSigmoid(Output out) {
    Tensor x = Tensor.of(-100, 2, 100); // (3)
    out.show(x.exp());
    out.show(x.exp().div(x.exp().add(1)));
    out.show(x.neg().exp().add(1).reciprocal());

    Tensor e = x.abs().neg().exp(); // (3)
    out.show(e);
    Tensor right = e.add(1).reciprocal(); // (3)
    Tensor left = e.div(e.add(1)); // (3)
    out.show(right);
    out.show(left);
    out.show(Tensor.where(x.ge(0), right, left));
  }

  @Example
  static void vanishing(Output out) {
    Tensor x = Tensor.scalar(1).requiresGrad(true); // ()
    Tensor y = x; // ()
    for (int layer = 0; layer < 10; layer++) {
      y = y.sigmoid();
    }
    y.backward();
    out.show(x.grad().item());
    out.show(StrictMath.pow(0.25, 10));

    Tensor straight = Tensor.scalar(1).requiresGrad(true); // ()
    Tensor z = straight; // ()
    for (int layer = 0; layer < 10; layer++) {
      z = z.relu();
    }
    z.backward();
    out.show(straight.grad().item());
  }
}
