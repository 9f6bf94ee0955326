package openheart.lessons.einsum;

import java.util.function.Supplier;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.EinsumEquation;
import openheart.tensor.EinsumPlan;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** What the order of several products costs. */
final class Costs {

  private Costs() {}

  @Example(with = "timed")
  static void order(Output out) {
    EinsumEquation chain = EinsumEquation.parse("ij,jk,kl->il");
    Shape[] shapes = {Shape.of(1000, 10), Shape.of(10, 1000), Shape.of(1000, 10)};
    EinsumPlan cheapest = chain.plan(shapes);
    EinsumPlan inOrder = chain.planInOrder(shapes);
    out.show(cheapest.sizes());
    out.show(cheapest.loops());
    out.show(inOrder);
    out.show(inOrder.multiplyAdds());
    out.show(cheapest);
    out.show(cheapest.multiplyAdds());
    out.show(inOrder.multiplyAdds() / cheapest.multiplyAdds());

    Generator generator = new Generator(1);
    Tensor a = Tensor.randint(generator, -2, 3, 1000, 10); // (1000, 10)
    Tensor b = Tensor.randint(generator, -2, 3, 10, 1000); // (10, 1000)
    Tensor c = Tensor.randint(generator, -2, 3, 1000, 10); // (1000, 10)
    Tensor leftFirst = timed("(a b) c", () -> a.matmul(b).matmul(c)); // (1000, 10)
    Tensor rightFirst = timed("a (b c)", () -> a.matmul(b.matmul(c))); // (1000, 10)
    Tensor chosen = timed("einsum", () -> Tensor.einsum("ij,jk,kl->il", a, b, c));
    out.show(leftFirst.equal(rightFirst));
    out.show(chosen.equal(rightFirst));
  }

  static Tensor timed(String name, Supplier<Tensor> product) {
    Tensor result = product.get();
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long start = System.nanoTime();
      result = product.get();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.err.println(name + ": " + best / 1000 + " us");
    return result;
  }
}
