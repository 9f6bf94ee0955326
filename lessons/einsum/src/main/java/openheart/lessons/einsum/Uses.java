package openheart.lessons.einsum;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** Einsum at work: batches, bilinear forms, votes by family and attention scores. */
final class Uses {

  private Uses() {}

  @Example
  static void batch(Output out) {
    Tensor a = Tensor.arange(1, 13, 1).view(2, 2, 3); // (2, 2, 3)
    Tensor b = Tensor.arange(1, 13, 1).view(2, 3, 2); // (2, 3, 2)
    Tensor r = Tensor.einsum("bij,bjk->bik", a, b); // (2, 2, 2)
    out.show(r);
    out.show(a.select(0, 0).matmul(b.select(0, 0)));
    out.show(a.select(0, 1).matmul(b.select(0, 1)));
    out.show(r.equal(a.matmul(b)));
  }

  @Example
  static void bilinear(Output out) {
    Tensor u = Tensor.of(1, 2); // (2)
    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
    Tensor v = Tensor.of(1, 0, 2); // (3)
    out.show(Tensor.einsum("i,ij,j->", u, m, v));
    out.show(m.matmul(v));
    out.show(u.matmul(m.matmul(v)));

    Tensor us = Tensor.of(new float[][] {{1, 2}, {0, 1}, {1, 0}}); // (3, 2)
    Tensor vs = Tensor.of(new float[][] {{1, 0, 2}, {1, 0, 0}, {0, 0, 1}}); // (3, 3)
    out.show(Tensor.einsum("bi,ij,bj->b", us, m, vs));
  }

  @Example
  static void families(Output out) {
    Tensor weights = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}); // (3, 2)
    Tensor x = Tensor.arange(1, 13, 1).view(3, 2, 2); // (3, 2, 2)
    out.show(Tensor.einsum("mbc,mc->bc", x, weights));
    out.show(x.mul(weights.view(3, 1, -1)).sum(0));

    Tensor threeProteins = Tensor.ones(3, 3, 2); // (3, 3, 2)
    out.show(threeProteins.mul(weights).sum(0));
    out.show(Tensor.einsum("mbc,mc->bc", threeProteins, weights));
  }

  @Example
  static void attention(Output out) {
    float[][][] asked = {{{1, 0, 2}, {0, 1, 1}}, {{1, 1, 0}, {2, 0, 1}}};
    float[][] first = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 1}};
    float[][] second = {{2, 0, 1}, {1, 2, 0}, {0, 1, 1}, {1, 0, 1}};
    Tensor queries = Tensor.of(asked); // (2, 2, 3)
    Tensor keys = Tensor.stack(Tensor.of(first), Tensor.of(second)); // (2, 4, 3)
    Tensor scores = Tensor.einsum("bqd,bkd->bqk", queries, keys); // (2, 2, 4)
    out.show(scores);
    out.show(scores.shape());
    out.show(2 * 2 + 0 * 0 + 1 * 1);
    out.show(scores.get(1, 1, 0));
    out.show(scores.equal(queries.matmul(keys.transpose(1, 2))));

    Tensor q = Tensor.zeros(2, 8, 5, 3); // (batch, heads, queries, d)
    Tensor k = Tensor.zeros(2, 8, 4, 3); // (batch, heads, keys, d)
    out.show(Tensor.einsum("bhqd,bhkd->bhqk", q, k).shape());
    out.show(Tensor.einsum("...qd,...kd->...qk", q, k).shape());
  }
}
