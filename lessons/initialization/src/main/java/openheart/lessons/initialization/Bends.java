package openheart.lessons.initialization;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** A function that saturates: too much, too little, and the gain between. */
final class Bends {

  private Bends() {}

  @Example(with = "tanhLayers")
  static void tanhGain(Output out) {
    out.show(tanhLayers(1, 1).std());
    out.show(tanhLayers(1, 10).std());
    out.show(tanhLayers(1, 50).std());
    out.show(Init.gain(Init.Nonlinearity.TANH));
    out.show(tanhLayers(5.0 / 3, 1).std());
    out.show(tanhLayers(5.0 / 3, 10).std());
    out.show(tanhLayers(5.0 / 3, 50).std());
    out.show(tanhLayers(10, 50).std());
    out.show(tanhLayers(5.0 / 3, 50).abs().gt(0.99f).mean());
    out.show(tanhLayers(10, 50).abs().gt(0.99f).mean());
  }

  static Tensor tanhLayers(double gain, int depth) {
    Generator generator = new Generator(5);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    for (int layer = 1; layer <= depth; layer++) {
      Tensor weight = Tensor.zeros(100, 100); // (100, 100)
      Init.xavierNormal(weight, gain, generator);
      x = x.matmul(weight.t()).tanh(); // (200, 100)
    }
    return x;
  }
}
