package openheart.lessons.initialization;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What a sum of many products does to the standard deviation, in one layer and in fifty. */
final class Products {

  private Products() {}

  @Example
  static void signs(Output out) {
    int n = 4;
    float[] sums = new float[1 << n];
    for (int pick = 0; pick < sums.length; pick++) {
      int plus = Integer.bitCount(pick);
      sums[pick] = plus - (n - plus);
    }
    Tensor all = Tensor.of(sums); // (16)
    out.show(all);
    out.show(all.mean());
    out.show(all.var(0, false, 0));
    out.show(all.std(0, false, 0));
  }

  @Example
  static void oneLayer(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(12_582_936);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    generator.advance(216);
    Tensor w1 = Tensor.randn(generator, 100, 50); // (100, 50)
    Tensor b1 = Tensor.zeros(50); // (50)
    Tensor w2 = Tensor.randn(generator, 50, 1); // (50, 1)
    out.show(x.std());
    out.show(w1.mean());
    out.show(w1.std());
    out.show(w2.mean());
    out.show(w2.std());

    Tensor l1 = x.matmul(w1).add(b1); // (200, 50)
    out.show(l1.shape());
    out.show(l1.mean());
    out.show(l1.std());
    out.show(Math.sqrt(100));
  }

  @Example
  static void bigProduct(Output out) {
    int n = FullSize.wanted() ? 10_000 : 1_000;
    Generator generator = new Generator(2682009604L);
    generator.advance(12_608_234);
    Tensor test = Tensor.randn(generator, n, n); // (n, n)
    Tensor product = FullSize.product(test, test); // (n, n)
    out.show(product.shape());
    out.show(product.mean());
    out.show(product.std());
    out.show(Math.sqrt(n));
    out.show((long) n * n * n);
  }

  @Example
  static void overflow(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(112_608_234);
    Tensor x = Tensor.randn(generator, 200, 100); // (200, 100)
    Tensor largest = Tensor.zeros(51); // (51)
    int firstInf = 0;
    int firstNan = 0;
    int allNan = 0;
    for (int layer = 1; layer <= 50; layer++) {
      x = x.matmul(Tensor.randn(generator, 100, 100)); // (200, 100)
      largest.set(x.abs().max().item(), layer);
      float nans = x.isnan().sum().item();
      firstInf = firstInf == 0 && x.isinf().sum().item() > 0 ? layer : firstInf;
      firstNan = firstNan == 0 && nans > 0 ? layer : firstNan;
      allNan = allNan == 0 && nans == x.numel() ? layer : allNan;
    }
    out.show(largest.get(1));
    out.show(largest.get(2));
    out.show(largest.get(3));
    out.show(largest.get(20));
    out.show(largest.get(36));
    out.show(firstInf);
    out.show(firstNan);
    out.show(allNan);
    out.show(x.slice(0, 0, 5).slice(1, 0, 5));
    out.show(x.mean());
    out.show(x.std());

    float infinity = Float.MAX_VALUE * 10;
    out.show(Float.MAX_VALUE);
    out.show(infinity);
    out.show(infinity - infinity);
  }
}
