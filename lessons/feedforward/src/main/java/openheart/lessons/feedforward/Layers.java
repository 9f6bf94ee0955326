package openheart.lessons.feedforward;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** One linear layer from all sides: its loops, its axes, its parameters. */
final class Layers {

  private Layers() {}

  @Example(with = "linear")
  static void loops(Output out) {
    float[][] x = {{1, 2, 3}, {4, 5, 6}}; // (2, 3)
    float[][] weight = {{1, 0, 2}, {2, 1, 0}}; // (2, 3)
    float[] bias = {10, 20}; // (2)
    Tensor y = Tensor.of(linear(x, weight, bias)); // (2, 2)
    out.show(y);
    Tensor product = Tensor.of(x).matmul(Tensor.of(weight).t()); // (2, 2)
    out.show(product);
    out.show(product.add(Tensor.of(bias)));
    out.show(2 * 2 * 3);
  }

  static float[][] linear(float[][] x, float[][] weight, float[] bias) {
    float[][] y = new float[x.length][weight.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < weight.length; k++) {
        y[i][k] = bias[k];
        for (int j = 0; j < x[i].length; j++) {
          y[i][k] += weight[k][j] * x[i][j];
        }
      }
    }
    return y;
  }

  @Example
  static void parameters(Output out) {
    Linear layer = new Linear(3, 2, new Generator(28));
    out.show(layer);
    out.show(layer.numParameters());
    out.show(layer.weight().numel());
    out.show(layer.bias().numel());

    Sequential small = new Sequential(new Linear(2, 3), new Linear(3, 1));
    out.show(small.numParameters());
    out.show((2 * 3 + 3) + (3 * 1 + 1));
    Sequential samples = new Sequential(new Linear(7, 4), new Linear(4, 1));
    out.show(samples.numParameters());
    Sequential digits = new Sequential(new Linear(784, 128), new Linear(128, 10));
    out.show(digits.numParameters());
    out.show(784 * 128);
  }

  @Example
  static void setWeights(Output out) {
    Tensor.manualSeed(1343784284L);
    Generator.global().advance(96);
    Linear layer = new Linear(3, 2);
    out.show(layer.weight());
    out.show(layer.bias());

    Tensor w = Tensor.of(new float[][] {{0.5f, 0.6f, 0.7f}, {0.8f, 0.9f, 1}}); // (2, 3)
    Tensor b = Tensor.of(0.1f, 0.2f); // (2)
    Autograd.noGrad(
        () -> {
          layer.weight().copyFrom(w);
          layer.bias().copyFrom(b);
        });
    out.show(layer.weight());
    out.show(layer.bias());

    Tensor x = Tensor.of(new float[][] {{0.5f, 0.6f, 0.7f}, {0.8f, 0.9f, 1}}); // (2, 3)
    Tensor output = layer.call(x); // (2, 2)
    out.show(x.shape());
    out.show(output.shape());
    out.show(output);
    out.show(0.5f * 0.5f + 0.6f * 0.6f + 0.7f * 0.7f + 0.1f);
  }

  @Example
  static void threeAxes(Output out) {
    Tensor.manualSeed(441329868);
    Generator.global().advance(211);
    Linear layer = new Linear(3, 2);
    Tensor x = Tensor.randn(1, 2, 3); // (1, 2, 3)
    out.show(x);
    out.show(layer.weight());
    out.show(layer.bias());
    Tensor output = layer.call(x); // (1, 2, 2)
    out.show(output.shape());

    Tensor row = x.select(0, 0).select(0, 0); // (3)
    out.show(row);
    Tensor byHand = row.matmul(layer.weight().t()).add(layer.bias()); // (2)
    out.show(byHand);
    Tensor fromLayer = output.select(0, 0).select(0, 0); // (2)
    out.show(fromLayer);
    out.show(byHand.allclose(fromLayer));

    Autograd.noGrad(
        () -> {
          layer.weight().copyFrom(Tensor.of(new float[][] {{1, 0, 0}, {0, 1, 0}}));
          layer.bias().copyFrom(Tensor.of(0.1f, 0.2f));
        });
    out.show(layer.weight());
    out.show(layer.call(x));
  }
}
