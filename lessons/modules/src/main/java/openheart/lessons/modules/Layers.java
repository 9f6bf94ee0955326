package openheart.lessons.modules;

import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** Modules one by one: how they are called, what they know, what is in a linear one. */
final class Layers {

  private Layers() {}

  @Example
  static void calling(Output out) {
    class Scale extends Module {
      private final Parameter factor = parameter("factor", Tensor.of(2, 3));

      @Override
      protected Tensor forward(Tensor x) {
        return x.mul(factor); // (batch, 2)
      }
    }

    Scale scale = new Scale();
    out.show(scale.factor);
    List<Shape> seen = new ArrayList<>();
    Runnable stop = scale.onForward((module, input, output) -> seen.add(output.shape()));
    Tensor x = Tensor.of(new float[][] {{1, 1}, {10, 10}}); // (2, 2)
    out.show(scale.call(x));
    out.show(seen);
    out.show(scale.forward(x));
    out.show(seen);
    stop.run();
    out.show(scale.call(x).shape());
    out.show(seen);
  }

  @Example
  static void forgotten(Output out) {
    class Forgetful extends Module {
      private final Linear hidden = module("hidden", new Linear(3, 4));
      private final Linear output = new Linear(4, 1);

      @Override
      protected Tensor forward(Tensor x) {
        return output.call(hidden.call(x).relu()); // (batch, 1)
      }
    }

    Forgetful model = new Forgetful();
    out.show(model);
    out.show(model.numParameters());
    out.show((4 * 3 + 4) + (1 * 4 + 1));
    out.fails(() -> model.call(Tensor.ones(2, 3)));
  }

  @Example
  static void byHand(Output out) {
    float[][] rows = {{-0.2069f, 0.2911f, -0.0554f}, {-0.3530f, -0.0932f, 0.4839f}};
    Tensor weight = Tensor.of(rows); // (2, 3)
    Tensor bias = Tensor.of(-0.5717f, -0.4867f); // (2)
    Linear layer = new Linear(3, 2);
    Autograd.noGrad(() -> layer.weight().copyFrom(weight));
    Autograd.noGrad(() -> layer.bias().copyFrom(bias));
    out.show(layer.weight());
    out.show(layer.bias());

    Tensor x = Tensor.of(new float[][] {{0.4343f, 0.9277f, 0.8893f}}); // (1, 3)
    out.show(x);
    out.show(layer.call(x));
    out.show(-0.2069 * 0.4343 + 0.2911 * 0.9277 - 0.0554 * 0.8893 - 0.5717);
    out.show(-0.3530 * 0.4343 - 0.0932 * 0.9277 + 0.4839 * 0.8893 - 0.4867);
  }

  @Example
  static void outByIn(Output out) {
    Linear layer = new Linear(3, 2, new Generator(28));
    Tensor x = Tensor.rand(new Generator(28), 4, 3); // (4, 3)
    out.show(layer.weight().shape());
    out.show(layer.bias().shape());
    out.show(layer.weight().t().shape());
    out.show(layer.call(x).shape());

    Tensor product = x.matmul(layer.weight().t()); // (4, 2)
    out.show(product.add(layer.bias()).allclose(layer.call(x)));
    out.show(product.allclose(layer.call(x)));
    out.fails(() -> x.matmul(layer.weight()));
    out.fails(() -> layer.call(Tensor.ones(4, 2)));
  }

  @Example
  static void setting(Output out) {
    Linear layer = new Linear(2, 1, new Generator(28));
    Tensor wanted = Tensor.of(new float[][] {{3, -1}}); // (1, 2)
    out.fails(() -> layer.weight().copyFrom(wanted));

    Autograd.noGrad(() -> layer.weight().copyFrom(wanted));
    out.show(layer.weight());
    out.fails(() -> Autograd.noGrad(() -> layer.weight().copyFrom(Tensor.ones(2, 1))));

    Tensor x = Tensor.of(new float[][] {{5, 7}}); // (1, 2)
    layer.call(x).sum().backward();
    out.show(layer.weight().grad());

    Tensor squares = layer.weight().square().sum(); // ()
    Autograd.noGrad(() -> layer.weight().copyFrom(Tensor.zeros(1, 2)));
    out.fails(() -> squares.backward());
  }
}
