package openheart.lessons.activations;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.nn.Softmax;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** From scores to a choice: softmax, its temperature, and the ways in which it goes wrong. */
final class Choosing {

  private Choosing() {}

  @Example
  static void softmax(Output out) {
    Tensor z = Tensor.of(-3.7f, -2.5f, -0.2f, 0.8f, 1.8f, 3.2f).unsqueeze(0); // (1, 6)
    Tensor powers = z.exp(); // (1, 6)
    out.show(powers);
    out.show(powers.sum());
    out.show(powers.div(powers.sum()));
    out.show(z.softmax(-1));
    out.show(z.softmax(-1).sum());
    out.show(z.argmax());

    out.show(z.add(5).softmax(-1));
    out.show(StrictMath.exp(3.2 - 1.8));
    out.show(z.softmax(-1).get(0, 5) / z.softmax(-1).get(0, 4));

    out.show(Tensor.of(2, 0).softmax(0));
    out.show(Tensor.scalar(2).sigmoid());
  }

  @Example
  static void softmaxNetwork(Output out) {
    Tensor samples =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Generator generator = new Generator(28);
    generator.advance(7 * 4 + 4 + 4 * 1 + 1);
    Linear layer = new Linear(7, 3, generator);
    Tensor logits = layer.call(samples); // (3, 3)
    out.show(logits);
    Sequential network = new Sequential(layer, new Softmax(-1));
    out.show(network);
    Tensor probabilities = network.call(samples); // (3, 3)
    out.show(probabilities);
    out.show(probabilities.sum(-1));
    out.show(probabilities.argmax(false, -1));
    out.show(logits.argmax(false, -1));
  }

  @Example
  static void temperature(Output out) {
    Tensor z = Tensor.of(2, 1, 0, -1); // (4)
    out.show(z.div(0.5f).softmax(0));
    out.show(z.softmax(0));
    out.show(z.div(2).softmax(0));
    out.show(z.div(100).softmax(0));
  }

  @Example
  static void overflow(Output out) {
    out.show(Float.MAX_VALUE);
    out.show(Tensor.of(88, 89).exp());
    Tensor z = Tensor.of(1000, 1001, 1002); // (3)
    out.show(z.exp());
    out.show(z.exp().div(z.exp().sum()));

    Tensor shifted = z.sub(z.max()); // (3)
    out.show(shifted);
    out.show(shifted.exp());
    out.show(shifted.exp().div(shifted.exp().sum()));
    out.show(z.softmax(0));
  }

  @Example
  static void logSumExp(Output out) {
    Tensor z = Tensor.of(1000, 1001, 1002); // (3)
    out.show(z.exp().sum().log());
    Tensor shifted = z.sub(z.max()); // (3)
    out.show(shifted.exp().sum().log());
    out.show(z.max().add(shifted.exp().sum().log()));
    out.show(z.logsumexp());

    Tensor far = Tensor.of(0, 200); // (2)
    out.show(far.softmax(0));
    out.show(far.softmax(0).log());
    out.show(far.sub(far.logsumexp()));
    out.show(far.logSoftmax(0));
  }

  @Example
  static void wrongDim(Output out) {
    Tensor logits = Tensor.of(new float[][] {{5, 4, 0}, {9, 1, 0}, {1, 2, 3}}); // (3, 3)
    out.show(logits.softmax(1));
    out.show(logits.softmax(1).sum(1));
    out.show(logits.softmax(1).argmax(false, 1));
    out.show(logits.softmax(0));
    out.show(logits.softmax(0).sum(1));
    out.show(logits.softmax(0).sum(0));
    out.show(logits.softmax(0).argmax(false, 1));
  }
}
