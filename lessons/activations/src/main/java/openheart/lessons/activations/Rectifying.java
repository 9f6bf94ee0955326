package openheart.lessons.activations;

import java.util.function.UnaryOperator;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The bends that let one side through: ReLU, its relatives, and a network that it kills. */
final class Rectifying {

  private Rectifying() {}

  @Example(with = "slope")
  static void rectifiers(Output out) {
    Tensor x = Tensor.of(-4, -1, 0, 1, 4); // (5)
    out.show(x.relu());
    out.show(slope(Tensor::relu, x));
    out.show(x.leakyRelu(0.01f));
    out.show(slope(t -> t.leakyRelu(0.01f), x));
  }

  static Tensor slope(UnaryOperator<Tensor> function, Tensor x) {
    Tensor input = x.cloned().requiresGrad(true); // (n)
    function.apply(input).sum().backward();
    return input.grad();
  }

  @Example(with = "slope")
  static void gelu(Output out) {
    Tensor x = Tensor.of(-3, -1, 0, 1, 3); // (5)
    out.show(x.gelu());
    out.show(slope(Tensor::gelu, x));

    NormalDistribution normal = new NormalDistribution();
    out.show(normal.cumulativeProbability(1));
    out.show(1 * normal.cumulativeProbability(1));
    out.show(-1 * normal.cumulativeProbability(-1));
    out.show(normal.density(1));
    out.show(normal.cumulativeProbability(1) + 1 * normal.density(1));

    out.show(x.geluTanh());
    out.show(x.geluTanh().sub(x.gelu()).abs().max());
  }

  @Example
  static void deadNetwork(Output out) {
    Tensor samples =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Generator generator = new Generator(28);
    generator.advance(7 * 4 + 4 + 4 * 1 + 1 + 7 * 3 + 3);
    Tensor weight1 = Tensor.randn(generator, 7, 3).requiresGrad(true); // (7, 3)
    Tensor weight2 = Tensor.randn(generator, 3, 1).requiresGrad(true); // (3, 1)
    Tensor weight3 = Tensor.randn(generator, 1, 1).requiresGrad(true); // (1, 1)
    out.show(weight1.detach());
    out.show(weight2.detach());
    out.show(weight3.detach());

    Tensor straight = samples.matmul(weight1).matmul(weight2).matmul(weight3); // (3, 1)
    out.show(straight.detach());
    Tensor composed = weight1.matmul(weight2).matmul(weight3); // (7, 1)
    out.show(composed.detach());
    out.show(samples.matmul(composed).detach());

    Tensor hidden1 = samples.matmul(weight1).relu(); // (3, 3)
    Tensor before = hidden1.matmul(weight2); // (3, 1)
    Tensor bent = before.relu().matmul(weight3); // (3, 1)
    out.show(hidden1.detach());
    out.show(before.detach());
    out.show(before.relu().detach());
    out.show(bent.detach());

    bent.sum().backward();
    out.show(weight1.grad().abs().max());
    out.show(weight2.grad().abs().max());
    out.show(weight3.grad().abs().max());
    Tensor leaky = before.leakyRelu(0.01f).matmul(weight3); // (3, 1)
    out.show(leaky.detach());

    Tensor bentWeights = weight1.matmul(weight2).relu().matmul(weight3); // (7, 1)
    out.show(samples.matmul(bentWeights).detach());
    out.show(samples.matmul(bentWeights).narrow(0, 0, 2).sum().detach());
    Tensor sum = samples.narrow(0, 0, 1).add(samples.narrow(0, 1, 1)); // (1, 7)
    out.show(sum.matmul(bentWeights).detach());
  }
}
