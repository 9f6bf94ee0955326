package openheart.tensor;

import static openheart.tensor.GradientCase.of;

import java.util.List;

/** Gradient cases of einsum and of diagonals. */
final class GradientsEinsum {

  private static final Shape ROWS = Shape.of(2, 3);
  private static final Shape SQUARE = Shape.of(3, 3);

  private GradientsEinsum() {}

  static List<GradientCase> cases() {
    return List.of(
        of("diagonal", in -> in[0].diagonal(), SQUARE),
        of("diagonal above", in -> in[0].diagonal(1, -1, 0), Shape.of(4, 2, 3)),
        of("diagonal below", in -> in[0].diagonal(-2, 0, 2), Shape.of(4, 2, 3)),
        of("diagonal without elements", in -> in[0].diagonal(9, 0, 1), ROWS),
        of("trace", in -> in[0].trace(), Shape.of(3, 4)),
        einsum("ij->ji", ROWS),
        einsum("ij->", ROWS),
        einsum("ij->j", ROWS),
        einsum("ii->i", SQUARE),
        einsum("ii", SQUARE),
        einsum("iij->ji", Shape.of(2, 2, 3)),
        einsum("i,j->ij", Shape.of(2), Shape.of(3)),
        einsum("i,i", Shape.of(4), Shape.of(4)),
        einsum("ik,kj->ij", ROWS, Shape.of(3, 2)),
        einsum("ij,kj->ki", ROWS, Shape.of(4, 3)),
        einsum("ij,jk->ik", Shape.of(2, 1), Shape.of(3, 2)),
        einsum("ij,jk->", ROWS, Shape.of(3, 2)),
        einsum("bik,bkj->bij", Shape.of(2, 2, 3), Shape.of(2, 3, 2)),
        einsum("...ij,...jk->...ik", Shape.of(2, 1, 2, 3), Shape.of(2, 3, 2)),
        einsum("...i->...", Shape.of(2, 2, 3)),
        einsum("bn,anm,bm->ba", ROWS, Shape.of(2, 3, 2), Shape.of(2, 2)),
        einsum("ij,jk,kl->il", ROWS, Shape.of(3, 2), Shape.of(2, 3)),
        einsum("i,i,i->i", Shape.of(3), Shape.of(3), Shape.of(3)),
        einsum("mbc,mch->bch", Shape.of(2, 2, 3), Shape.of(2, 3, 2)),
        einsum("mbc,mc->bc", Shape.of(2, 2, 3), ROWS),
        einsum(",ij->j", Shape.of(), ROWS),
        of("einsum of one tensor twice", in -> Tensor.einsum("ij,kj->ik", in[0], in[0]), ROWS));
  }

  private static GradientCase einsum(String equation, Shape... shapes) {
    return of("einsum " + equation, in -> Tensor.einsum(equation, in), shapes);
  }
}
