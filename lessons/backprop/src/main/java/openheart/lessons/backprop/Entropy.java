package openheart.lessons.backprop;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.tensor.GradCheck;
import openheart.tensor.Tensor;

/** The loss of a network that chooses among classes, and its gradient. */
final class Entropy {

  private Entropy() {}

  @Example
  static void crossEntropy(Output out) {
    Tensor logits = Tensor.of(new float[][] {{2, 1, 0}, {0, 3, 1}}); // (2, 3)
    int[] classes = {0, 2};
    Tensor index = Tensor.of(new float[][] {{0}, {2}}); // (2, 1)
    Tensor right = logits.gather(1, index).squeeze(1); // (2)
    out.show(logits.softmax(1));
    out.show(logits.softmax(1).gather(1, index).log().neg().squeeze(1));
    out.show(right);
    out.show(logits.logsumexp(1));
    out.show(logits.logsumexp(1).sub(right));
    out.show(logits.logsumexp(1).sub(right).mean());
    out.show(Functional.crossEntropy(logits, classes));

    Tensor large = Tensor.of(new float[][] {{1000, 0, -1000}}); // (1, 3)
    out.show(large.exp().sum(1).log());
    out.show(large.logsumexp(1));
    out.show(Functional.crossEntropy(large, new int[] {1}));
  }

  /** With respect to the logits, (n, classes), given the class of each row. */
  static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    Tensor oneHot = Tensor.eye(logits.size(1)).indexSelect(0, classes); // (n, classes)
    return logits.softmax(1).sub(oneHot).div(logits.size(0)); // (n, classes)
  }

  @Example(with = "crossEntropyGrad")
  static void crossEntropyGradient(Output out) {
    Tensor logits = Tensor.of(new float[][] {{2, 1, 0}, {0, 3, 1}}); // (2, 3)
    int[] classes = {0, 2};
    logits.requiresGrad(true);
    Tensor byHand = crossEntropyGrad(logits.detach(), classes); // (2, 3)
    out.show(byHand);
    Functional.crossEntropy(logits, classes).backward();
    out.show(logits.grad());
    out.show(byHand.sub(logits.grad()).abs().max().item() < 1e-6);
    out.show(byHand.sum(1).abs().max().item() < 1e-6);
    GradCheck check = GradCheck.of(in -> Functional.crossEntropy(in[0], classes), logits);
    out.show(check.passed());
  }
}
