package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** The layer of notebook 001: a weight for each model and family. */
final class WeightedFamiliesLayer extends Module {

  final Parameter weights;

  WeightedFamiliesLayer(int models, int families, Generator generator) {
    weights = parameter("weights", Tensor.rand(generator, models, families));
  }

  @Override
  protected Tensor forward(Tensor x) {
    Tensor products = x.mul(weights.unsqueeze(1)); // (models, batch, families)
    return products.sum(0); // (batch, families)
  }

  @Example(with = {"WeightedFamiliesLayer", "forward"})
  static void weighted(Output out) {
    WeightedFamiliesLayer layer = new WeightedFamiliesLayer(3, 2, new Generator(28));
    out.show(layer.weights);
    Tensor weights = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}); // (3, 2)
    Autograd.noGrad(() -> layer.weights.copyFrom(weights));

    Tensor x = Tensor.arange(1, 13, 1).view(3, 2, 2); // (3, 2, 2)
    out.show(x);
    Tensor aligned = weights.view(3, 1, -1); // (3, 1, 2)
    out.show(aligned.shape());
    out.show(x.mul(aligned));
    out.show(x.mul(aligned).sum(0));
    out.show(1 * 1 + 5 * 3 + 9 * 5);
    out.show(2 * 2 + 6 * 4 + 10 * 6);
    out.show(layer.call(x));
    out.show(Tensor.einsum("mbc,mc->bc", x, weights));
  }

  @Example
  static void meanVote(Output out) {
    Tensor x = Tensor.arange(1, 13, 1).view(3, 2, 2); // (3, 2, 2)
    out.show(x.mean(0));
    WeightedFamiliesLayer layer = new WeightedFamiliesLayer(3, 2, new Generator(28));
    Autograd.noGrad(() -> layer.weights.fill(1 / 3f));
    out.show(layer.weights.detach());
    out.show(layer.call(x).detach());
    out.show(layer.call(x).allclose(x.mean(0)));
  }
}
