package openheart.widgets;

import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** A program whose output depends on every bit of what it computes. */
public final class Fingerprint {

  private Fingerprint() {}

  public static void main(String[] args) {
    Generator generator = new Generator(28);
    Tensor x = Tensor.randn(generator, 50, 40);
    Tensor y = Tensor.rand(generator, 40, 30);
    show("randn", x);
    show("rand", y);
    show("exp", x.exp());
    show("matmul", x.matmul(y));
    show("sum", x.sum(0));
    show("std", x.std(true, 1));
    show("small", Tensor.randn(generator, 3));
    train(generator, x);
    System.out.println(x);
    System.out.println(Tensor.of(1e-5f, 2.5f, 1e9f));
    System.out.println(Tensor.of(1.5f, 2.5f, -3.25f, 0.1f, -0f, Float.NaN));
    System.out.println(Tensor.of(16777217f, 5, 1e8f));
  }

  /** One layer, a few steps down its loss. */
  private static void train(Generator generator, Tensor x) {
    Tensor weight = Tensor.randn(generator, 40, 1).mul(0.1f).requiresGrad(true);
    Tensor bias = Tensor.zeros(1).requiresGrad(true);
    Tensor targets = x.sum(true, 1).exp();
    for (int step = 0; step < 5; step++) {
      Tensor loss = x.matmul(weight).add(bias).sub(targets).square().mean();
      System.out.println(loss);
      weight.zeroGrad();
      bias.zeroGrad();
      loss.backward();
      Autograd.noGrad(() -> weight.copyFrom(weight.sub(weight.grad().mul(0.01f))));
      Autograd.noGrad(() -> bias.copyFrom(bias.sub(bias.grad().mul(0.01f))));
    }
    show("weight", weight.detach());
    show("bias", bias.detach());
  }

  private static void show(String what, Tensor x) {
    int hash = 1;
    for (float value : x.toArray()) {
      hash = 31 * hash + Float.floatToRawIntBits(value);
    }
    System.out.println(what + " " + x.shape() + " " + Integer.toHexString(hash));
  }
}
