package openheart.lessons.einsum;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** Equations that say something else than was meant. */
final class Slips {

  private Slips() {}

  @Example
  static void slips(Output out) {
    Tensor s = Tensor.of(new float[][] {{1, 2}, {3, 4}}); // (2, 2)
    Tensor t = Tensor.of(new float[][] {{0, 1}, {0, 0}}); // (2, 2)
    out.show(Tensor.einsum("ij,jk->ik", s, t));
    out.show(Tensor.einsum("ij,kj->ik", s, t));

    Tensor batch = Tensor.ones(5, 2, 2); // (5, 2, 2)
    out.show(Tensor.einsum("bij,jk->bik", batch, s).shape());
    out.show(Tensor.einsum("bij,jk->ik", batch, s).shape());

    Tensor column = Tensor.of(new float[][] {{1}, {2}}); // (2, 1)
    Tensor three = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}); // (3, 2)
    out.fails(() -> column.matmul(three));
    out.show(Tensor.einsum("ik,kj->ij", column, three));

    out.fails(() -> Tensor.einsum("ij,jk->ik", three, three));
    out.fails(() -> Tensor.einsum("ijjk->ik", s, t));
  }
}
