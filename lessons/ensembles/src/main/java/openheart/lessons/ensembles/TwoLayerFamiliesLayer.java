package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** The layer of notebook 000: for each family, a small network of its own over the models. */
final class TwoLayerFamiliesLayer extends Module {

  final Parameter weights1;
  final Parameter bias1;
  final Parameter weights2;
  final Parameter bias2;

  TwoLayerFamiliesLayer(int models, int families, int hidden, Generator generator) {
    weights1 = parameter("weights1", Tensor.rand(generator, models, families, hidden));
    bias1 = parameter("bias1", Tensor.zeros(families, hidden));
    weights2 = parameter("weights2", Tensor.rand(generator, families, hidden));
    bias2 = parameter("bias2", Tensor.zeros(families));
  }

  @Override
  protected Tensor forward(Tensor x) {
    Tensor h = beforeRelu(x).relu(); // (batch, families, hidden)
    return h.mul(weights2.unsqueeze(0)).sum(-1).add(bias2); // (batch, families)
  }

  Tensor beforeRelu(Tensor x) {
    Tensor products =
        x.unsqueeze(-1).mul(weights1.unsqueeze(1)); // (models, batch, families, hidden)
    return products.sum(0).add(bias1.unsqueeze(0)); // (batch, families, hidden)
  }

  /** Draws the weights anew, of both signs, at He's scale. */
  TwoLayerFamiliesLayer ofBothSigns(Generator generator) {
    restart(weights1, generator, weights1.size(0));
    restart(weights2, generator, weights2.size(1));
    return this;
  }

  static void restart(Parameter weights, Generator generator, int inputs) {
    float scale = (float) Math.sqrt(2.0 / inputs);
    Tensor drawn = Tensor.randn(generator, weights.shape().dims()).mul(scale);
    Autograd.noGrad(() -> weights.copyFrom(drawn));
  }

  @Example(with = {"TwoLayerFamiliesLayer", "forward", "beforeRelu"})
  static void twoLayer(Output out) {
    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(2, 3, 2, new Generator(28));
    out.show(layer.weights1.shape());
    out.show(layer.bias1.shape());
    out.show(layer.weights2.shape());
    out.show(layer.bias2.shape());
    out.show(layer.numParameters());
    out.show(2 * 3 * 2 + 3 * 2 + 3 * 2 + 3);
    out.show(layer.namedParameters().keySet());
  }

  @Example(with = {"ofBothSigns", "restart"})
  static void bothSigns(Output out) {
    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(4, 5, 8, new Generator(28));
    layer.ofBothSigns(new Generator(28));
    Tensor x = Tensor.randn(new Generator(1), 4, 20, 5).softmax(-1); // (4, 20, 5)
    out.show(100 * layer.beforeRelu(x).lt(0).mean().item());
    Tensor weights = Tensor.einsum("mck,ck->mc", layer.weights1, layer.weights2); // (4, 5)
    out.show(layer.call(x).allclose(Tensor.einsum("mbc,mc->bc", x, weights)));
  }
}
