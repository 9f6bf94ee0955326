package openheart.exercises.training;

import openheart.nn.Functional;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

public final class TrainNetwork {
  public static Tensor[] trainNetwork(
      Tensor x,
      int[] classes,
      Tensor validation,
      int[] validationClasses,
      int numClasses,
      long seed) {
    Generator generator = new Generator(seed);
    int hidden = 40;
    Tensor w1 = Tensor.randn(generator, hidden, x.size(1)).requiresGrad(true);
    Tensor b1 = Tensor.randn(generator, hidden).requiresGrad(true);
    Tensor w2 = Tensor.randn(generator, numClasses, hidden).mul(0.2f).detach().requiresGrad(true);
    Tensor b2 = Tensor.zeros(numClasses).requiresGrad(true);
    Tensor[] all = {w1, b1, w2, b2};
    float rate = 0.5f;
    for (int step = 0; step < 600; step++) {
      Tensor logits = x.matmul(w1.t()).add(b1).relu().matmul(w2.t()).add(b2); // (n, classes)
      Functional.crossEntropy(logits, classes).backward();
      for (Tensor p : all) {
        Tensor moved = p.detach().sub(p.grad().mul(rate));
        Autograd.noGrad(() -> p.copyFrom(moved));
        p.zeroGrad();
      }
    }
    return all;
  }
}
