package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** How often each family is taken for which: rows are the truth, columns the answer. */
final class Confusion {

  private Confusion() {}

  static Tensor confusion(Tensor outputs, Proteins proteins) {
    Tensor truth = Proteins.oneHot(proteins.families()); // (n, 5)
    Tensor answers = Tensor.eye(5).indexSelect(0, outputs.argmax(false, 1)); // (n, 5)
    return Tensor.einsum("ni,nj->ij", truth, answers); // (5, 5)
  }

  static float accuracy(Tensor outputs, Proteins proteins) {
    Tensor counts = confusion(outputs, proteins); // (5, 5)
    return counts.trace().div(counts.sum()).mul(100).item();
  }

  static Tensor byFamily(Tensor outputs, Proteins proteins) {
    Tensor counts = confusion(outputs, proteins); // (5, 5)
    return counts.diagonal().div(counts.sum(1)).mul(100); // (5)
  }

  @Example(with = {"confusion", "accuracy", "byFamily"})
  static void alone(Output out) {
    Proteins test = Proteins.draw(new Generator(2), 2000);
    out.show(accuracy(test.scores().select(0, 0), test));
    out.show(accuracy(test.scores().select(0, 1), test));
    out.show(accuracy(test.scores().select(0, 2), test));
    out.show(accuracy(test.scores().select(0, 3), test));
    out.show(byFamily(test.scores().select(0, 0), test));
    out.show(byFamily(test.scores().select(0, 1), test));
    out.show(byFamily(test.scores().select(0, 2), test));
    out.show(byFamily(test.scores().select(0, 3), test));

    Tensor mean = test.scores().mean(0); // (2000, 5)
    out.show(accuracy(mean, test));
    out.show(byFamily(mean, test));
    out.show(confusion(mean, test));
    out.show(confusion(mean, test).get(3, 4));
    out.show(confusion(mean, test).get(4, 3));
  }
}
