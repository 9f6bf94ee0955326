package openheart.exercises.einsum;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = AttentionScores.class,
    uses = {"Tensor.einsum", "Tensor.div", "Tensor.mul", Exercise.ARRANGING})
class AttentionScoresTest {
  record Input(Tensor queries, Tensor keys) {}

  @Test
  @Order(1)
  void every_query_is_scored_with_every_key_of_its_text_and_head() {
    Tensor query = Tensor.of(new float[][][][] {{{{1, 2, 3, 4}}}});
    Tensor keys = Tensor.of(new float[][][][] {{{{1, 1, 1, 1}, {2, 0, 0, 0}}}});
    Cases<Input> cases =
        Cases.of(new Input(query, keys))
            .generated(3, draws -> input(draws, 2, 3, 4, 4, 4))
            .generated(2, draws -> input(draws, 3, 3, 3, 3, 3))
            .generated(2, draws -> input(draws, 1, 2, 3, 4, 1))
            .generated(8, draws -> input(draws, draws.sizes(5, 2, 5)));
    Examiner.of(AttentionScores.class, cases, in -> scaled(in, "bhqd,bhkd->bhqk"))
        .misconception("not-divided", in -> dots(in).div(1))
        .misconception("no-root", in -> dots(in).div(components(in)))
        .misconception("root-of-example", in -> dots(in).div(2))
        .misconception("multiplied", in -> dots(in).mul(root(components(in))))
        .misconception("other-axis", in -> dots(in).div(root(in.keys().size(2))))
        .misconception("other-axis", in -> dots(in).div(root(in.queries().size(2))))
        .misconception("other-axis", in -> dots(in).div(root(in.queries().size(1))))
        .misconception("transposed", in -> scaled(in, "bhqd,bhkd->bhkq"))
        .misconception("texts-summed", in -> scaled(in, "bhqd,bhkd->hqk"))
        .misconception("heads-summed", in -> scaled(in, "bhqd,bhkd->bqk"))
        .misconception("heads-mixed", in -> scaled(in, "bhqd,bgkd->bhqk"))
        .misconception("product-by-habit", in -> scaled(in, "bhqd,bhdk->bhqk"))
        .misconception("cell-by-cell", in -> scaled(in, "bhqd,bhqd->bhqd"))
        .misconception("not-summed", in -> scaled(in, "bhqd,bhkd->bhqkd"))
        .symptom("refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> AttentionScores.attentionScores(in.queries(), in.keys()));
  }

  private static Input input(Draws draws, int... sizes) {
    return new Input(
        WholeNumbers.tensor(draws, sizes[0], sizes[1], sizes[2], sizes[4]),
        WholeNumbers.tensor(draws, sizes[0], sizes[1], sizes[3], sizes[4]));
  }

  private static Tensor dots(Input in) {
    return Tensor.einsum("bhqd,bhkd->bhqk", in.queries(), in.keys());
  }

  private static Tensor scaled(Input in, String equation) {
    return Tensor.einsum(equation, in.queries(), in.keys()).div(root(components(in)));
  }

  private static int components(Input in) {
    return in.queries().size(3);
  }

  private static float root(int size) {
    return (float) Math.sqrt(size);
  }
}
