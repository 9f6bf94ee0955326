package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What the two-layer layer can do and what it can't, and its gradient. */
final class Insides {

  private Insides() {}

  @Example
  static void oneEinsum(Output out) {
    TwoLayerFamiliesLayer layer = Steps.layer();
    Tensor x = Steps.input(); // (2, 2, 3)
    Tensor first = Tensor.einsum("mbc,mck->bck", x, layer.weights1); // (2, 3, 2)
    Tensor h = first.add(layer.bias1).relu(); // (2, 3, 2)
    Tensor output = Tensor.einsum("bck,ck->bc", h, layer.weights2).add(layer.bias2); // (2, 3)
    out.show(output);
    out.show(output.allclose(layer.call(x)));

    Tensor both = Tensor.einsum("mbc,mck,ck->bc", x, layer.weights1, layer.weights2); // (2, 3)
    Tensor bias = Tensor.einsum("ck,ck->c", layer.bias1, layer.weights2).add(layer.bias2); // (3)
    out.show(both.add(bias));
    Tensor weights = Tensor.einsum("mck,ck->mc", layer.weights1, layer.weights2); // (2, 3)
    out.show(weights);
    out.show(bias);
    out.show(Tensor.einsum("mbc,mc->bc", x, weights).add(bias));
  }

  @Example
  static void neverFires(Output out) {
    Generator generator = new Generator(28);
    float smallest = Float.POSITIVE_INFINITY;
    int negative = 0;
    for (int trial = 0; trial < 1000; trial++) {
      TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(4, 5, 8, generator);
      Tensor x = Tensor.randn(generator, 4, 20, 5).softmax(-1); // (4, 20, 5)
      Tensor beforeRelu = layer.beforeRelu(x).detach(); // (20, 5, 8)
      smallest = Math.min(smallest, beforeRelu.min().item());
      negative += (int) beforeRelu.lt(0).sum().item();
    }
    out.show(1000 * 20 * 5 * 8);
    out.show(negative);
    out.show(smallest);

    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(4, 5, 8, generator);
    Tensor x = Tensor.randn(generator, 4, 20, 5).softmax(-1); // (4, 20, 5)
    Tensor weights = Tensor.einsum("mck,ck->mc", layer.weights1, layer.weights2); // (4, 5)
    out.show(layer.call(x).allclose(Tensor.einsum("mbc,mc->bc", x, weights)));
  }

  @Example
  static void noMixing(Output out) {
    TwoLayerFamiliesLayer layer = Steps.layer();
    Tensor x = Steps.input().requiresGrad(true); // (2, 2, 3)
    layer.call(x).select(0, 0).select(0, 0).backward();
    out.show(x.grad());
    out.show(1 * 1 + 2 * 1);
    out.show(0.5 * 1 + 1 * 1);
  }

  @Example
  static void gradient(Output out) {
    Generator generator = new Generator(28);
    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(4, 5, 8, generator);
    layer.ofBothSigns(generator);
    Tensor x = Tensor.randn(generator, 4, 20, 5).softmax(-1).requiresGrad(true); // (4, 20, 5)
    Tensor g = Tensor.randn(generator, 20, 5); // (20, 5)
    layer.call(x).backward(g);

    Tensor z = layer.beforeRelu(x).detach(); // (20, 5, 8)
    Tensor bias2 = g.sum(0); // (5)
    Tensor weights2 = Tensor.einsum("bc,bck->ck", g, z.relu()); // (5, 8)
    Tensor hidden = Tensor.einsum("bc,ck->bck", g, layer.weights2.detach()); // (20, 5, 8)
    Tensor gated = hidden.mul(z.gt(0)); // (20, 5, 8)
    Tensor bias1 = gated.sum(0); // (5, 8)
    Tensor weights1 = Tensor.einsum("mbc,bck->mck", x.detach(), gated); // (4, 5, 8)
    Tensor input = Tensor.einsum("bck,mck->mbc", gated, layer.weights1.detach()); // (4, 20, 5)
    out.show(bias2.allclose(layer.bias2.grad()));
    out.show(weights2.allclose(layer.weights2.grad()));
    out.show(bias1.allclose(layer.bias1.grad()));
    out.show(weights1.allclose(layer.weights1.grad()));
    out.show(input.allclose(x.grad()));
    out.show(100 * z.gt(0).mean().item());
  }
}
