package openheart.lessons.modules;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Softmax;
import openheart.tensor.Tensor;

/** Two mistakes with the module at the end of a classifier. */
final class Softmaxes {

  private Softmaxes() {}

  @Example
  static void wrongDim(Output out) {
    float[][][] numbers = {{{1, 2, 3}}, {{3, 2, 1}}};
    Tensor logits = Tensor.of(numbers); // (2, 1, 3)
    out.show(new Softmax(-1).call(logits));
    out.show(new Softmax(-1).call(logits).sum(-1));
    out.show(new Softmax(0).call(logits));
    out.show(new Softmax(0).call(logits).sum(-1));
    out.show(new Softmax(0).call(logits).sum(-1).get(0, 0));
  }

  @Example
  static void doubleSoftmax(Output out) {
    Tensor logits = Tensor.zeros(1, 10); // (1, 10)
    logits.set(20, 0, 3);
    int[] classes = {3};
    out.show(logits.softmax(1).get(0, 3));
    out.show(Functional.crossEntropy(logits, classes).item());
    out.show(Functional.crossEntropy(logits.softmax(1), classes).item());
    out.show(Math.log(Math.E + 9) - 1);
  }
}
