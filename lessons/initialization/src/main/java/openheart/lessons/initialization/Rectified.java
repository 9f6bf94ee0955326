package openheart.lessons.initialization;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What ReLU takes away, and the factor 2 that gives it back. */
final class Rectified {

  private Rectified() {}

  @Example
  static void reluHalves(Output out) {
    Tensor four = Tensor.of(-2, -1, 1, 2); // (4)
    out.show(four.square().mean());
    out.show(four.relu());
    out.show(four.relu().square().mean());

    Generator generator = new Generator(2682009604L);
    generator.advance(113_648_234);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    Tensor w1 = Tensor.randn(generator, 100, 50).div((float) Math.sqrt(100)); // (100, 50)
    Tensor b1 = Tensor.zeros(50); // (50)
    Tensor l1 = x.matmul(w1).add(b1); // (200, 50)
    out.show(l1.mean());
    out.show(l1.std());
    out.show(l1.square().mean());

    Tensor l2 = l1.relu(); // (200, 50)
    out.show(l2.mean());
    out.show(l2.std());
    out.show(l2.square().mean());
    out.show(Math.sqrt(1 / (2 * Math.PI)));
    out.show(Math.sqrt(1 / 2.0 - 1 / (2 * Math.PI)));
  }

  @Example
  static void he(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(113_673_316);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    float scale = (float) Math.sqrt(2.0 / 100);
    for (int layer = 1; layer <= 50; layer++) {
      Tensor weight = Tensor.randn(generator, 100, 100).mul(scale); // (100, 100)
      x = x.matmul(weight).relu(); // (200, 100)
    }
    out.show(x.slice(0, 0, 5).slice(1, 0, 5));
    out.show(x.mean());
    out.show(x.std());
    out.show(x.square().mean());
  }

  @Example
  static void lecunWithRelu(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(113_673_316);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= 50; layer++) {
      Tensor weight = Tensor.randn(generator, 100, 100).mul(0.1f); // (100, 100)
      x = x.matmul(weight).relu(); // (200, 100)
    }
    out.show(x.std().item());
    out.show(Math.pow(Math.sqrt(0.5), 50));
  }

  @Example
  static void luck(Output out) {
    float scale = (float) Math.sqrt(2.0 / 100);
    Tensor std = Tensor.zeros(20); // (20)
    for (int seed = 0; seed < 20; seed++) {
      Generator generator = new Generator(seed);
      Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
      for (int layer = 1; layer <= 50; layer++) {
        Tensor weight = Tensor.randn(generator, 100, 100).mul(scale); // (100, 100)
        x = x.matmul(weight).relu(); // (200, 100)
      }
      std.set(x.std().item(), seed);
    }
    out.show(std);
    out.show(std.min());
    out.show(std.max());
    out.show(Math.sqrt(1 - 1 / Math.PI));
  }

  @Example
  static void forwardPass(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(12_602_936);
    Tensor y = Tensor.randn(generator, 200); // (200)
    generator.advance(101_065_082);
    Tensor w1 = Tensor.randn(generator, 100, 50).div((float) Math.sqrt(100)); // (100, 50)
    Tensor b1 = Tensor.zeros(50); // (50)
    Tensor w2 = Tensor.randn(generator, 50, 1).div((float) Math.sqrt(50)); // (50, 1)
    Tensor b2 = Tensor.zeros(1); // (1)
    generator.advance(520_000);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)

    Tensor l1 = x.matmul(w1).add(b1); // (200, 50)
    Tensor l2 = l1.relu(); // (200, 50)
    Tensor output = l2.matmul(w2).add(b2); // (200, 1)
    out.show(output.shape());
    out.show(output.square().mean());
    out.show(y.square().mean());
    out.show(output.squeeze(-1).sub(y).square().mean());
  }
}
