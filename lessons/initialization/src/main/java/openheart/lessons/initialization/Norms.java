package openheart.lessons.initialization;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.BatchNorm1d;
import openheart.nn.LayerNorm;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The other way to keep the scale: measure it at each layer, and put it back. */
final class Norms {

  private Norms() {}

  @Example
  static void batchNorm(Output out) {
    Tensor small = Tensor.of(new float[][] {{1, 10}, {2, 30}, {3, 50}}); // (3, 2)
    BatchNorm1d norm = new BatchNorm1d(2);
    out.show(norm.call(small).detach());
    out.show(norm.runningMean());
    out.show(norm.runningVar());
    norm.eval();
    out.show(norm.call(small).detach());

    Generator generator = new Generator(5);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= 50; layer++) {
      Tensor product = x.matmul(Tensor.randn(generator, 100, 100)); // (200, 100)
      x = new BatchNorm1d(100).call(product).detach().relu(); // (200, 100)
    }
    out.show(x.mean());
    out.show(x.std());
  }

  @Example
  static void layerNorm(Output out) {
    Tensor small = Tensor.of(new float[][] {{1, 2, 3, 4}, {10, 20, 30, 40}}); // (2, 4)
    LayerNorm norm = new LayerNorm(4);
    out.show(norm.call(small).detach());
    Tensor second = small.slice(0, 1, 2); // (1, 4)
    out.show(norm.call(second).detach());

    Generator generator = new Generator(5);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= 50; layer++) {
      Tensor product = x.matmul(Tensor.randn(generator, 100, 100)); // (200, 100)
      x = new LayerNorm(100).call(product).detach().relu(); // (200, 100)
    }
    out.show(x.mean());
    out.show(x.std());
  }
}
