package openheart.lessons.feedforward;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.tensor.Tensor;

/** Networks with PyTorch's own random weights: one sample, then three. */
final class Networks {

  private Networks() {}

  @Example
  static void seeded(Output out) {
    Tensor.manualSeed(28);
    Tensor x = Tensor.of(new float[][] {{4, 5}}); // (1, 2)
    Linear hiddenLayer = new Linear(2, 3);
    Linear outputLayer = new Linear(3, 1);
    Tensor hidden = hiddenLayer.call(x); // (1, 3)
    Tensor output = outputLayer.call(hidden); // (1, 1)
    out.show(hidden);
    out.show(output);
    out.show(output.item());
    out.show(hiddenLayer.weight());
    out.show(hiddenLayer.weight().shape());
    out.show(hiddenLayer.bias());
    out.show(hiddenLayer.bias().shape());
    out.show(outputLayer.weight());
    out.show(outputLayer.weight().shape());
    out.show(outputLayer.bias());
    out.show(outputLayer.bias().shape());
  }

  @Example
  static void byHand(Output out) {
    Tensor.manualSeed(28);
    Tensor x = Tensor.of(new float[][] {{4, 5}}); // (1, 2)
    Linear hiddenLayer = new Linear(2, 3);
    Linear outputLayer = new Linear(3, 1);
    Tensor weight = hiddenLayer.weight(); // (3, 2)
    Tensor bias = hiddenLayer.bias(); // (3)
    out.show(weight.get(0, 0));
    out.show(weight.get(0, 1));
    out.show(bias.get(0));
    out.show(weight.get(0, 0) * 4 + weight.get(0, 1) * 5 + bias.get(0));
    Tensor hidden = x.matmul(weight.t()).add(bias); // (1, 3)
    out.show(hidden);
    out.show(hidden.allclose(hiddenLayer.call(x)));
    Tensor outputWeight = outputLayer.weight(); // (1, 3)
    Tensor output = hidden.matmul(outputWeight.t()).add(outputLayer.bias()); // (1, 1)
    out.show(output);
    out.show(output.allclose(outputLayer.call(hidden)));
  }

  @Example
  static void sequential(Output out) {
    Tensor.manualSeed(28);
    Tensor x = Tensor.of(new float[][] {{4, 5}}); // (1, 2)
    Sequential model = new Sequential(new Linear(2, 3), new Linear(3, 1));
    out.show(model);
    out.show(model.call(x));
    out.show(model.namedParameters().keySet());
    out.show(model.namedParameters().get("0.weight"));
    out.show(model.namedParameters().get("0.bias"));
    out.show(model.namedParameters().get("1.weight"));
    out.show(model.namedParameters().get("1.bias"));
    Tensor hidden = model.get(0).call(x); // (1, 3)
    out.show(hidden);
    out.show(model.get(1).call(hidden));
  }

  @Example
  static void batch(Output out) {
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
    Tensor hidden = hiddenLayer.call(x); // (3, 4)
    out.show(hidden);
    Tensor output = outputLayer.call(hidden); // (3, 1)
    out.show(output);
    out.show(output.get(0, 0));
    out.show(output.get(1, 0));
    out.show(output.get(2, 0));
    Tensor second = x.narrow(0, 1, 1); // (1, 7)
    Tensor alone = outputLayer.call(hiddenLayer.call(second)); // (1, 1)
    out.show(alone);
  }

  @Example
  static void batchByHand(Output out) {
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
    Tensor w1 = hiddenLayer.weight(); // (4, 7)
    Tensor b1 = hiddenLayer.bias(); // (4)
    out.show(w1);
    out.show(b1);
    Tensor hidden = x.matmul(w1.t()).add(b1); // (3, 4)
    out.show(hidden);
    Tensor w2 = outputLayer.weight(); // (1, 4)
    Tensor b2 = outputLayer.bias(); // (1)
    out.show(w2);
    out.show(b2);
    Tensor output = hidden.matmul(w2.t()).add(b2); // (3, 1)
    out.show(output);

    Tensor.manualSeed(28);
    Sequential model = new Sequential(new Linear(7, 4), new Linear(4, 1));
    out.show(model.call(x));
    out.show(model.call(x).allclose(output));
  }
}
