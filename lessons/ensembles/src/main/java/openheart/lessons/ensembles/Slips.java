package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** What goes wrong with these layers, in the notebook and elsewhere. */
final class Slips {

  private Slips() {}

  @Example
  static void secondPass(Output out) {
    Generator generator = new Generator(3408640484L);
    TwoLayerFamiliesLayer first = new TwoLayerFamiliesLayer(2, 3, 2, generator);
    TwoLayerFamiliesLayer layer = new TwoLayerFamiliesLayer(2, 3, 2, generator);
    out.show(first.weights1.equal(layer.weights1));
    Tensor w1 = layer.weights1.unsqueeze(1); // (2, 1, 3, 2)
    out.show(layer.weights1.shape());
    out.show(w1);
    out.show(w1.shape());
    Tensor products = Steps.input().unsqueeze(-1).mul(w1); // (2, 2, 3, 2)
    out.show(products);
    out.show(products.shape());
    out.show(products.sum(0));
    out.show(products.sum(0).get(0, 0, 0));
    out.show(layer.call(Steps.input()));
  }

  @Example
  static void setting(Output out) {
    TwoLayerFamiliesLayer layer = Steps.layer();
    out.fails(() -> layer.bias2.copyFrom(Tensor.zeros(3)));
    out.fails(() -> Autograd.noGrad(() -> layer.bias2.copyFrom(Tensor.zeros(2, 3))));
    Autograd.noGrad(() -> layer.bias2.copyFrom(Tensor.zeros(3)));
    out.show(layer.bias2);
  }

  @Example
  static void equalSizes(Output out) {
    TwoLayerFamiliesLayer layer = Steps.layer();
    Tensor x = Steps.input(); // (2, 2, 3)
    Tensor forgotten = x.unsqueeze(-1).mul(layer.weights1); // (2, 2, 3, 2)
    out.show(forgotten.sum(0).detach());
    Tensor products = x.unsqueeze(-1).mul(layer.weights1.unsqueeze(1)); // (2, 2, 3, 2)
    out.show(products.sum(1).detach());
    out.show(products.sum(0).detach());

    Tensor five = Tensor.ones(2, 5, 3); // (2, 5, 3)
    out.fails(() -> five.unsqueeze(-1).mul(layer.weights1));
    out.show(five.unsqueeze(-1).mul(layer.weights1.unsqueeze(1)).sum(0).shape());
  }
}
