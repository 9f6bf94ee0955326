package openheart.lessons.feedforward;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Common mistakes, and what is seen of them. */
final class Slips {

  private Slips() {}

  @Example
  static void transpose(Output out) {
    Tensor x = Tensor.of(new float[][] {{2, 3}}); // (1, 2)
    Tensor tall = Tensor.of(new float[][] {{1, 1}, {-1, 1}, {1, -1}}); // (3, 2)
    out.fails(() -> x.matmul(tall));
    Tensor square = Tensor.of(new float[][] {{1, 1}, {-1, 1}}); // (2, 2)
    out.show(x.matmul(square));
    out.show(x.matmul(square.t()));
  }

  @Example
  static void inputs(Output out) {
    Linear layer = new Linear(2, 3, new Generator(28));
    out.show(layer.call(Tensor.ones(5, 2)).shape());
    out.fails(() -> layer.call(Tensor.ones(1, 3)));
    out.fails(() -> layer.call(Tensor.ones(2, 5)));
  }

  @Example
  static void order(Output out) {
    Tensor x = Tensor.of(new float[][] {{4, 5}}); // (1, 2)
    Tensor.manualSeed(28);
    Linear outputLayer = new Linear(3, 1);
    Linear hiddenLayer = new Linear(2, 3);
    out.show(outputLayer.call(hiddenLayer.call(x)));
  }

  @Example
  static void assign(Output out) {
    Linear layer = new Linear(3, 2, new Generator(28));
    out.fails(() -> layer.bias().set(0, 0));
    out.fails(() -> layer.weight().copyFrom(Tensor.zeros(3, 2)));
  }
}
