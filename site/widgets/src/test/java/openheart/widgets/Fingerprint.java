package openheart.widgets;

import java.util.List;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** A program whose output depends on every bit of what it computes. */
public final class Fingerprint {

  private Fingerprint() {}

  /** Prints it. */
  public static void main(String[] args) {
    Generator generator = new Generator(28);
    Tensor x = Tensor.randn(generator, 50, 40);
    Tensor y = Tensor.rand(generator, 40, 30);
    show("randn", x);
    show("few", Tensor.randn(generator, 3));
    show("rand", y);
    show("randperm", generator.permutation(100));
    products(x, y);
    functions(x);
    reductions(x);
    training(generator, x);
    printing(x);
  }

  private static void products(Tensor x, Tensor y) {
    show("matmul", x.matmul(y));
    show("einsum", Tensor.einsum("ij,jk->k", x, y));
    show("broadcast", x.mul(y.sum(1)).sub(x.narrow(1, 0, 1)));
    show("transpose", x.t().contiguous());
    show("cat", Tensor.cat(x, y.t()));
  }

  private static void functions(Tensor x) {
    show("neg", x.relu().neg());
    show("exp", x.exp());
    show("log", x.abs().log());
    show("sqrt", x.abs().sqrt());
    show("sin", x.sin());
    show("tanh", x.tanh());
    show("sigmoid", x.sigmoid());
    show("gelu", x.gelu());
    show("pow", x.abs().pow(1.7f));
    show("relu", x.relu());
    show("softmax", x.softmax(1));
    show("round", x.mul(5).round());
  }

  private static void reductions(Tensor x) {
    show("sum", x.sum(0));
    show("mean", x.mean());
    show("std", x.std(true, 1));
    show("max", x.max(1));
    System.out.println("argmax " + x.argmax());
  }

  private static void training(Generator generator, Tensor x) {
    Sequential net = new Sequential(new Linear(40, 8, generator), new Linear(8, 1, generator));
    Tensor targets = x.sum(true, 1).tanh();
    Adam optimizer = new Adam(List.copyOf(net.parameters()), 0.01);
    for (int step = 0; step < 5; step++) {
      Tensor loss = net.call(x).tanh().sub(targets).square().mean();
      System.out.println(loss);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }
    Autograd.noGrad(() -> show("trained", net.call(x)));
    System.out.println(net);
  }

  private static void printing(Tensor x) {
    System.out.println(x);
    System.out.println(Tensor.of(1e-5f, 2.5f, 1e9f));
    System.out.println(Tensor.of(1.5f, 2.5f, -3.25f, 0.1f, -0f, Float.NaN));
    System.out.println(Tensor.of(16777217f, 5, 1e8f));
    try {
      x.matmul(x);
    } catch (ShapeException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void show(String what, int[] numbers) {
    int hash = 1;
    for (int number : numbers) {
      hash = 31 * hash + number;
    }
    System.out.println(what + " " + Integer.toHexString(hash));
  }

  private static void show(String what, Tensor x) {
    float[] numbers = x.detach().toArray();
    int[] bits = new int[numbers.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(numbers[i]);
    }
    show(what + " " + x.shape(), bits);
  }
}
