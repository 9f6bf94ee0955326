package openheart.lessons.einsum;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.EinsumEquation;
import openheart.tensor.Tensor;

/** What an equation may say: one tensor, repeated letters, no arrow, axes without a name. */
final class Notation {

  private Notation() {}

  @Example
  static void oneTensor(Output out) {
    Tensor m = Tensor.arange(1, 10, 1).view(3, 3); // (3, 3)
    out.show(m);
    out.show(Tensor.einsum("ij->i", m));
    out.show(Tensor.einsum("ij->j", m));
    out.show(Tensor.einsum("ij->", m));
    out.show(Tensor.einsum("ii->i", m));
    out.show(Tensor.einsum("ii->", m));
    out.show(m.trace());
  }

  @Example
  static void vectors(Output out) {
    Tensor u = Tensor.of(1, 2, 3); // (3)
    Tensor v = Tensor.of(10, 20, 30); // (3)
    out.show(Tensor.einsum("i,i->i", u, v));
    out.show(Tensor.einsum("i,i->", u, v));
    out.show(Tensor.einsum("i,j->ij", u, v));
    out.show(Tensor.einsum("i,j->ij", u, v).equal(u.unsqueeze(1).mul(v)));
  }

  @Example
  static void rules(Output out) {
    Tensor v = Tensor.of(1, 2, 3); // (3)
    out.show(Tensor.einsum("i,i,i->i", v, v, v));
    Tensor cube = Tensor.arange(8).view(2, 2, 2); // (2, 2, 2)
    out.show(cube);
    out.show(Tensor.einsum("iii->i", cube));
    out.show(Tensor.einsum("i,j->", v, v));
    out.show(Tensor.einsum("i,j->i", v, v));
    out.fails(() -> Tensor.einsum("i->ii", v));
    out.fails(() -> Tensor.einsum("i->j", v));
  }

  @Example
  static void implicit(Output out) {
    out.show(EinsumEquation.parse("ik,kj").output());
    out.show(EinsumEquation.parse("ik,kj").summed());
    out.show(EinsumEquation.parse("ij,kj").output());
    out.show(EinsumEquation.parse("bc,ca").output());
    out.show(EinsumEquation.parse("bM,c").output());

    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
    out.show(Tensor.einsum("ab", m));
    out.show(Tensor.einsum("ba", m));
    Tensor v = Tensor.of(1, 2, 3); // (3)
    out.show(Tensor.einsum("i,i", v, v));
    out.show(Tensor.einsum("i,i,i", v, v, v));
  }

  @Example
  static void ellipsis(Output out) {
    Tensor one = Tensor.zeros(2, 3); // (2, 3)
    Tensor many = Tensor.zeros(5, 4, 2, 3); // (5, 4, 2, 3)
    out.show(Tensor.einsum("...ij->...ji", one).shape());
    out.show(Tensor.einsum("...ij->...ji", many).shape());
    out.fails(() -> Tensor.einsum("ij->ji", many));
    Tensor left = Tensor.zeros(4, 1, 2, 3); // (4, 1, 2, 3)
    Tensor right = Tensor.zeros(5, 3, 2); // (5, 3, 2)
    out.show(Tensor.einsum("...ij,...jk->...ik", left, right).shape());

    float[][][] colors = {{{1, 0, 0}, {0, 1, 0}}, {{0, 0, 1}, {1, 1, 0}}};
    Tensor pixels = Tensor.of(colors); // (2, 2, 3)
    Tensor gray = Tensor.of(0.3f, 0.6f, 0.1f); // (3)
    out.show(pixels.shape());
    out.show(Tensor.einsum("...c,c->...", pixels, gray));
  }
}
