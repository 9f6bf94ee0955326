package openheart.lessons.modules;

import java.util.List;
import java.util.Set;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Softmax;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** One network, written in three ways, and what it is made of. */
final class TinyModels {

  private TinyModels() {}

  @Example
  static void attributes(Output out) {
    class TinyModel extends Module {
      private final Linear linear1 = module("linear1", new Linear(100, 200));
      private final ReLU activation = module("activation", new ReLU());
      private final Linear linear2 = module("linear2", new Linear(200, 10));
      private final Softmax softmax = module("softmax", new Softmax(1));

      @Override
      protected Tensor forward(Tensor x) {
        Tensor hidden = activation.call(linear1.call(x)); // (batch, 200)
        return softmax.call(linear2.call(hidden)); // (batch, 10)
      }
    }

    Tensor.manualSeed(2331237095L);
    TinyModel model = new TinyModel();
    out.show(model);
    out.show(model.linear2);
    out.show(model.linear1.weight().get(0, 0));

    Tensor probabilities = model.call(Tensor.rand(3, 100)).detach(); // (3, 10)
    out.show(probabilities.shape());
    out.show(probabilities.sum(1));
  }

  @Example
  static void functional(Output out) {
    class TinyModel extends Module {
      private final Linear linear1 = module("linear1", new Linear(100, 200));
      private final Linear linear2 = module("linear2", new Linear(200, 10));

      @Override
      protected Tensor forward(Tensor x) {
        return linear2.call(linear1.call(x).relu()).softmax(1); // (batch, 10)
      }
    }

    Tensor.manualSeed(2331237095L);
    TinyModel model = new TinyModel();
    out.show(model);
    out.show(model.linear1.weight().get(0, 0));
  }

  @Example
  static void sequential(Output out) {
    class MyModel extends Module {
      private final Sequential model;

      MyModel() {
        Linear first = new Linear(100, 200);
        Linear last = new Linear(200, 10);
        model = module("model", new Sequential(first, new ReLU(), last, new Softmax(1)));
      }

      @Override
      protected Tensor forward(Tensor x) {
        return model.call(x); // (batch, 10)
      }
    }

    Tensor.manualSeed(2331237095L);
    MyModel whole = new MyModel();
    out.show(whole);
    out.show(whole.model.get(1));
    out.show(whole.parameters().get(0).get(0, 0));
    Set<String> paths = whole.namedParameters().keySet();
    out.show(paths);
  }

  @Example
  static void parameters(Output out) {
    Tensor.manualSeed(2331237095L);
    Linear first = new Linear(100, 200);
    Linear last = new Linear(200, 10);
    Sequential model = new Sequential(first, new ReLU(), last, new Softmax(1));
    out.show(model.namedParameters().keySet());
    List<Shape> shapes = model.parameters().stream().map(Tensor::shape).toList();
    out.show(shapes);
    out.show(model.parameters().get(0));
    out.show(model.parameters().get(1).detach().slice(0, 0, 24));
    out.show(model.parameters().get(2));
    out.show(model.parameters().get(3));
    out.show(1 / Math.sqrt(100));
    out.show(1 / Math.sqrt(200));

    out.show(model.parameters().stream().map(Tensor::numel).toList());
    out.show(model.numParameters());
    out.show(200 * 100 + 200 + 10 * 200 + 10);
  }
}
