package openheart.lessons.feedforward;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Linear layers in a row are one: without biases, and with them. */
final class Collapse {

  private Collapse() {}

  @Example
  static void composed(Output out) {
    Tensor.manualSeed(28);
    Generator.global().advance(61);
    Tensor x =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Tensor first = Tensor.randn(7, 3); // (7, 3)
    Tensor second = Tensor.randn(3, 1); // (3, 1)
    Tensor third = Tensor.randn(1, 1); // (1, 1)
    out.show(first);
    out.show(second);
    out.show(third);
    out.show(x.matmul(first).matmul(second).matmul(third));

    Tensor all = first.matmul(second).matmul(third); // (7, 1)
    out.show(all);
    out.show(x.matmul(all));
  }

  @Example
  static void collapse(Output out) {
    Tensor w1 = Tensor.of(new float[][] {{1, 1}, {-1, 1}, {1, -1}}); // (3, 2)
    Tensor b1 = Tensor.of(1, 2, 3); // (3)
    Tensor w2 = Tensor.of(new float[][] {{2, -1, 1}}); // (1, 3)
    Tensor b2 = Tensor.of(4); // (1)
    Tensor x = Tensor.of(new float[][] {{2, 3}, {0, 0}}); // (2, 2)
    Tensor hidden = Functional.linear(x, w1, b1); // (2, 3)
    out.show(hidden);
    out.show(Functional.linear(hidden, w2, b2));

    Tensor w = w2.matmul(w1); // (1, 2)
    Tensor b = w2.matmul(b1).add(b2); // (1)
    out.show(w);
    out.show(b);
    out.show(Functional.linear(x, w, b));
  }

  @Example
  static void collapseSamples(Output out) {
    Tensor.manualSeed(28);
    Tensor x =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Linear hiddenLayer = new Linear(7, 4);
    Linear outputLayer = new Linear(4, 1);
    Sequential model = new Sequential(hiddenLayer, outputLayer);
    Tensor w2 = outputLayer.weight(); // (1, 4)
    Tensor w = w2.matmul(hiddenLayer.weight()); // (1, 7)
    Tensor b = w2.matmul(hiddenLayer.bias()).add(outputLayer.bias()); // (1)
    out.show(w);
    out.show(b);
    out.show(Functional.linear(x, w, b));
    out.show(Functional.linear(x, w, b).allclose(model.call(x)));
    out.show(model.numParameters());
    out.show(w.numel() + b.numel());
  }
}
