package openheart.lessons.backprop;

import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What happens to a gradient on its way back through many layers. */
final class Depth {

  private Depth() {}

  @Example(with = "gradientNorms")
  static void depth(Output out) {
    out.show(gradientNorms(Math.sqrt(1 / 50.0)).get(0));
    out.show(gradientNorms(Math.sqrt(2 / 50.0)).get(0));
    out.show(gradientNorms(Math.sqrt(4 / 50.0)).get(0));
    out.show(Math.pow(0.5, 19 / 2.0));
    out.show(Math.pow(2, 19 / 2.0));
  }

  static Tensor gradientNorms(double std) {
    Generator generator = new Generator(1);
    Tensor x = Tensor.randn(generator, 200, 50); // (200, 50)
    List<Tensor> layers = new ArrayList<>();
    for (int layer = 0; layer < 20; layer++) {
      Tensor weight = Tensor.randn(generator, 50, 50).mul((float) std); // (50, 50)
      Tensor sum = x.matmul(weight.requiresGrad(true)).retainGrad(); // (200, 50)
      layers.add(sum);
      x = sum.relu(); // (200, 50)
    }
    x.backward(Tensor.randn(generator, 200, 50));
    Tensor norms = Tensor.zeros(20); // (20)
    for (int layer = 0; layer < 20; layer++) {
      norms.set(layers.get(layer).grad().norm().item(), layer);
    }
    return norms.div(norms.get(19)); // (20)
  }
}
