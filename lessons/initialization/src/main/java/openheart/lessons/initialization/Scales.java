package openheart.lessons.initialization;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The scale that keeps the standard deviation, how exact it must be, and three that have names. */
final class Scales {

  private Scales() {}

  @Example
  static void scaled(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(113_128_234);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= 50; layer++) {
      Tensor weight = Tensor.randn(generator, 100, 100).mul(0.1f); // (100, 100)
      x = x.matmul(weight); // (200, 100)
    }
    out.show(x.slice(0, 0, 5).slice(1, 0, 5));
    out.show(x.mean());
    out.show(x.std());
  }

  @Example(with = "stdAfter50")
  static void factor(Output out) {
    out.show(stdAfter50(0.09f));
    out.show(stdAfter50(0.1f));
    out.show(stdAfter50(0.11f));
    out.show(Math.pow(0.9, 50));
    out.show(Math.pow(1.1, 50));
    out.show(stdAfter50(0.11f) / stdAfter50(0.1f));
  }

  static float stdAfter50(float scale) {
    Generator generator = new Generator(2682009604L);
    generator.advance(113_128_234);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= 50; layer++) {
      Tensor weight = Tensor.randn(generator, 100, 100).mul(scale); // (100, 100)
      x = x.matmul(weight); // (200, 100)
    }
    return x.std().item();
  }

  @Example
  static void schemes(Output out) {
    Generator generator = new Generator(5);
    Tensor lecun = Init.lecunNormal(Tensor.zeros(50, 100), generator); // (50, 100)
    Tensor glorot = Init.xavierNormal(Tensor.zeros(50, 100), 1, generator); // (50, 100)
    Tensor he = Init.kaimingNormal(Tensor.zeros(50, 100), 0, generator); // (50, 100)
    Tensor linear = Init.linearWeight(Tensor.zeros(50, 100), generator); // (50, 100)
    out.show(Math.sqrt(1.0 / 100));
    out.show(lecun.std());
    out.show(Math.sqrt(2.0 / (100 + 50)));
    out.show(glorot.std());
    out.show(Math.sqrt(2.0 / 100));
    out.show(he.std());
    out.show(Math.sqrt(1.0 / (3 * 100)));
    out.show(linear.std());

    Tensor square = Init.xavierNormal(Tensor.zeros(100, 100), 1, generator); // (100, 100)
    out.show(Math.sqrt(2.0 / (100 + 100)));
    out.show(square.std());

    Tensor uniform = Init.kaimingUniform(Tensor.zeros(50, 100), 0, generator); // (50, 100)
    out.show(Math.sqrt(3) * Math.sqrt(2.0 / 100));
    out.show(uniform.max());
    out.show(uniform.std());
  }
}
