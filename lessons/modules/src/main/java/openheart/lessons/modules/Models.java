package openheart.lessons.modules;

import java.util.Map;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** A whole model with its loss, at the notebook's weights. */
final class Models {

  private Models() {}

  @Example
  static void model(Output out) {
    class Model extends Module {
      private final Sequential layers;

      Model(int inputs, int hidden, int outputs) {
        Linear first = new Linear(inputs, hidden);
        Linear second = new Linear(hidden, outputs);
        layers = module("layers", new Sequential(first, new ReLU(), second));
      }

      @Override
      protected Tensor forward(Tensor x) {
        return layers.call(x).squeeze(-1); // (batch)
      }

      Tensor loss(Tensor x, Tensor targets) {
        return Functional.mseLoss(call(x), targets); // ()
      }
    }

    Model model = new Model(100, 50, 1);
    out.show(model);
    out.show(model.numParameters());

    Generator random = new Generator(2682009604L);
    random.advance(64 * 3 * 256 * 256 + 24 + 200 * 100);
    Tensor targets = Tensor.randn(random, 200); // (200)
    random.advance(5_016 + 66 + 10_000 * 10_000 + 2 * 520_000 + 200 * 100);
    Tensor w1 = Tensor.randn(random, 100, 50).div((float) Math.sqrt(100)); // (100, 50)
    Tensor w2 = Tensor.randn(random, 50, 1).div((float) Math.sqrt(50)); // (50, 1)
    random.advance(520_000);
    Tensor x = Tensor.randn(random, 200, 100); // (200, 100)

    model.loadStateDict(
        Map.of(
            "layers.0.weight", w1.t(),
            "layers.0.bias", Tensor.zeros(50),
            "layers.2.weight", w2.t(),
            "layers.2.bias", Tensor.zeros(1)));
    out.show(model.layers.call(x).shape());
    out.show(model.call(x).shape());
    out.show(model.loss(x, targets).item());

    out.fails(() -> Functional.mseLoss(model.layers.call(x), targets));
    Tensor one = x.narrow(0, 0, 1); // (1, 100)
    out.show(model.call(one).shape());
    out.show(model.layers.call(one).squeeze().shape());
  }
}
