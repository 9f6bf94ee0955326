package openheart.exercises.einsum;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An equation is right if it computes what its nest does, whatever its letters. */
@Exercise(LoopsToEquations.class)
class LoopsToEquationsTest {
  /** Of nest 0. */
  record Similar(Tensor x, Tensor y) {
    Object einsum(String equation) {
      return Tensor.einsum(equation, x, y);
    }
  }

  /** Of nest 1. */
  record Weighted(Tensor m, Tensor w) {
    Object einsum(String equation) {
      return Tensor.einsum(equation, m, w);
    }
  }

  /** Of nest 2. */
  record Voted(Tensor x, Tensor y, Tensor v) {
    Object einsum(String equation) {
      return Tensor.einsum(equation, x, y, v);
    }
  }

  @Test
  @Order(1)
  void nest_0_is_a_table_of_dot_products_in_a_batch() {
    Cases<Similar> cases =
        Cases.of(
                new Similar(
                    Tensor.of(new float[][][] {{{1, 2}, {3, 4}}}),
                    Tensor.of(new float[][][] {{{1, 10}, {100, 1000}}})))
            .generated(4, draws -> similar(draws, 2, 3, 3, 3))
            .generated(8, draws -> similar(draws, draws.sizes(4, 2, 4)));
    Examiner.of(LoopsToEquations.class, cases, LoopsToEquationsTest::nest0)
        .misconception("order-of-loops", in -> in.einsum("bij,bkj->ibk"))
        .misconception("no-arrow", in -> in.einsum("bij,bkj"))
        .misconception("batch-summed", in -> in.einsum("bij,bkj->ki"))
        .misconception("product-by-habit", in -> in.einsum("bij,bjk->kbi"))
        .misconception("product-by-habit", in -> in.einsum("bij,bjk->bik"))
        .misconception("batches-apart", in -> in.einsum("bij,ckj->kbi"))
        .misconception("summed-kept", in -> in.einsum("bij,bkj->kbij"))
        .symptom("refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> in.einsum(LoopsToEquations.equations()[0]));
  }

  @Test
  @Order(2)
  void nest_1_is_a_weighted_trace_of_every_matrix() {
    Cases<Weighted> cases =
        Cases.of(
                new Weighted(
                    Tensor.of(new float[][][] {{{1, 2}, {3, 4}}}), Tensor.of(new float[] {1, 10})))
            .generated(3, draws -> weighted(draws, 3, 3))
            .generated(8, draws -> weighted(draws, draws.integer(1, 4), draws.integer(2, 4)));
    Examiner.of(LoopsToEquations.class, cases, LoopsToEquationsTest::nest1)
        .misconception("no-diagonal", in -> in.einsum("bij,i->b"))
        .misconception("no-diagonal", in -> in.einsum("bij,j->b"))
        .misconception("weights-apart", in -> in.einsum("bii,j->b"))
        .misconception("not-summed", in -> in.einsum("bii,i->bi"))
        .misconception("all-summed", in -> in.einsum("bii,i->"))
        .symptom("refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> in.einsum(LoopsToEquations.equations()[1]));
  }

  @Test
  @Order(3)
  void nest_2_multiplies_a_sum() {
    Cases<Voted> cases =
        Cases.of(
                new Voted(
                    Tensor.of(new float[][][] {{{1, 2}, {3, 4}}}),
                    Tensor.of(new float[][][] {{{1, 10}, {100, 1000}}}),
                    Tensor.of(new float[] {2})))
            .generated(4, draws -> voted(draws, 2, 3, 3, 3))
            .generated(8, draws -> voted(draws, draws.sizes(4, 2, 4)));
    Examiner.of(LoopsToEquations.class, cases, LoopsToEquationsTest::nest2)
        .misconception("single-kept", in -> in.einsum("pqd,pkd,p->kpq"))
        .misconception("single-kept", in -> in.einsum("pqd,pkd,p->kqp"))
        .misconception("single-kept", in -> in.einsum("pqd,pkd,p->pqk"))
        .misconception("order-of-loops", in -> in.einsum("pqd,pkd,p->pk"))
        .misconception("letters-merged", in -> in.einsum("pkd,pkd,p->kp"))
        .misconception("factor-apart", in -> in.einsum("pqd,pkd,v->kp"))
        .symptom("refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> in.einsum(LoopsToEquations.equations()[2]));
  }

  private static Tensor nest0(Similar in) {
    Tensor x = in.x();
    Tensor y = in.y();
    float[][][] r = new float[y.size(1)][x.size(0)][x.size(1)];
    for (int i = 0; i < x.size(1); i++) {
      for (int b = 0; b < x.size(0); b++) {
        for (int k = 0; k < y.size(1); k++) {
          for (int j = 0; j < x.size(2); j++) {
            r[k][b][i] += x.get(b, i, j) * y.get(b, k, j);
          }
        }
      }
    }
    return Tensor.of(r);
  }

  private static Tensor nest1(Weighted in) {
    float[] r = new float[in.m().size(0)];
    for (int b = 0; b < in.m().size(0); b++) {
      for (int i = 0; i < in.m().size(1); i++) {
        r[b] += in.m().get(b, i, i) * in.w().get(i);
      }
    }
    return Tensor.of(r);
  }

  private static Tensor nest2(Voted in) {
    Tensor x = in.x();
    Tensor y = in.y();
    float[][] r = new float[y.size(1)][x.size(0)];
    for (int p = 0; p < x.size(0); p++) {
      for (int k = 0; k < y.size(1); k++) {
        float sum = 0;
        for (int q = 0; q < x.size(1); q++) {
          for (int d = 0; d < x.size(2); d++) {
            sum += x.get(p, q, d) * y.get(p, k, d);
          }
        }
        r[k][p] = in.v().get(p) * sum;
      }
    }
    return Tensor.of(r);
  }

  private static Similar similar(Draws draws, int... sizes) {
    return new Similar(
        WholeNumbers.tensor(draws, sizes[0], sizes[1], sizes[3]),
        WholeNumbers.tensor(draws, sizes[0], sizes[2], sizes[3]));
  }

  private static Weighted weighted(Draws draws, int batch, int n) {
    return new Weighted(WholeNumbers.tensor(draws, batch, n, n), WholeNumbers.tensor(draws, n));
  }

  private static Voted voted(Draws draws, int... sizes) {
    Similar both = similar(draws, sizes);
    return new Voted(both.x(), both.y(), WholeNumbers.tensor(draws, sizes[0]));
  }
}
