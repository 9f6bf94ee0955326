package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** The two-layer layer on the numbers of notebook 000, in eight steps. */
final class Steps {

  private Steps() {}

  /** The notebook's input: two models, two proteins, three families. */
  static Tensor input() {
    return Tensor.arange(1, 13, 1).div(10).view(2, 2, 3); // (2, 2, 3)
  }

  /** The layer with the notebook's weights. */
  static TwoLayerFamiliesLayer layer() {
    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(2, 3, 2, new Generator(28));
    Tensor first = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}); // (3, 2)
    Tensor weights1 = Tensor.stack(first, first.div(2)); // (2, 3, 2)
    Tensor bias1 = Tensor.of(new float[][] {{0.1f, 0.2f}, {0.3f, 0.4f}, {0.5f, 0.6f}});
    Tensor weights2 = Tensor.of(new float[][] {{1, 1}, {2, 2}, {3, 3}});
    Tensor bias2 = Tensor.of(0.1f, 0.2f, 0.3f);
    Autograd.noGrad(() -> layer.weights1.copyFrom(weights1));
    Autograd.noGrad(() -> layer.bias1.copyFrom(bias1));
    Autograd.noGrad(() -> layer.weights2.copyFrom(weights2));
    Autograd.noGrad(() -> layer.bias2.copyFrom(bias2));
    return layer;
  }

  @Example(with = {"input", "layer"})
  static void expanded(Output out) {
    Tensor x = input(); // (2, 2, 3)
    out.show(x);
    Tensor expanded = x.unsqueeze(-1); // (2, 2, 3, 1)
    out.show(expanded);
    out.show(expanded.shape());

    TwoLayerFamiliesLayer layer = layer();
    Tensor w1 = layer.weights1.unsqueeze(1); // (2, 1, 3, 2)
    out.show(w1);
    out.show(w1.shape());
  }

  @Example
  static void products(Output out) {
    TwoLayerFamiliesLayer layer = layer();
    Tensor expanded = input().unsqueeze(-1); // (2, 2, 3, 1)
    Tensor w1 = layer.weights1.unsqueeze(1); // (2, 1, 3, 2)
    Tensor products = expanded.mul(w1); // (2, 2, 3, 2)
    out.show(products);
    out.show(products.shape());
    out.show(0.1 * 1);
    out.show(0.1 * 2);
  }

  @Example
  static void firstAggregation(Output out) {
    TwoLayerFamiliesLayer layer = layer();
    Tensor products = input().unsqueeze(-1).mul(layer.weights1.unsqueeze(1)); // (2, 2, 3, 2)
    Tensor summed = products.sum(0); // (2, 3, 2)
    out.show(summed);
    out.show(summed.shape());
    out.show(0.1 * 1 + 0.7 * 0.5);

    Tensor b1 = layer.bias1.unsqueeze(0); // (1, 3, 2)
    out.show(b1);
    out.show(b1.shape());
    Tensor beforeRelu = summed.add(b1); // (2, 3, 2)
    out.show(beforeRelu);
    Tensor h = beforeRelu.relu(); // (2, 3, 2)
    out.show(h);
    out.show(h.shape());
    out.show(h.equal(beforeRelu));
  }

  @Example
  static void secondAggregation(Output out) {
    TwoLayerFamiliesLayer layer = layer();
    Tensor h = layer.beforeRelu(input()).relu(); // (2, 3, 2)
    Tensor w2 = layer.weights2.unsqueeze(0); // (1, 3, 2)
    out.show(w2);
    out.show(w2.shape());
    Tensor weighted = h.mul(w2); // (2, 3, 2)
    out.show(weighted);
    Tensor summed = weighted.sum(-1); // (2, 3)
    out.show(summed);
    out.show(summed.shape());
    out.show(layer.bias2);
    Tensor output = summed.add(layer.bias2); // (2, 3)
    out.show(output);
    out.show(output.shape());
    out.show(layer.call(input()));
    out.show(layer.call(input()).allclose(output));
  }
}
