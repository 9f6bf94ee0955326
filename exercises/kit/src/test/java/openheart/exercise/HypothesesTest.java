package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import openheart.exercise.sample.Doubling;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HypothesesTest {
  record Input(Tensor x, Tensor upstream, Tensor grad) {}

  record Gradients(Tensor weight, Tensor bias) {}

  private final Cases<Input> cases =
      Cases.of(input(new Draws(1), 2, 3)).generated(6, d -> input(d, d.integer(3, 6), 4));

  private static Input input(Draws draws, int batch, int width) {
    return new Input(
        draws.tensor(batch, width), draws.tensor(batch, width), draws.tensor(batch, width));
  }

  /** Stands for d/dx of x^2, times upstream, added to what is there already. */
  private static Tensor right(Input in) {
    return in.x().mul(in.upstream()).mul(2f).add(in.grad());
  }

  private static Tensor terms(Input in) {
    return in.x().mul(in.upstream());
  }

  private Verdict verdict(
      Function<Input, Object> expected, Function<Input, Object> student, boolean reducing) {
    Examiner<Input> examiner = Examiner.of(Doubling.class, cases, expected);
    Examiner<Input> told = reducing ? examiner.reducing(HypothesesTest::terms) : examiner;
    return catchThrowableOfType(Verdict.class, () -> told.examine(student));
  }

  record Wrong(String key, Function<Input, Object> expected, Function<Input, Object> student) {
    @Override
    public String toString() {
      return key;
    }
  }

  static Stream<Wrong> wrong() {
    Function<Input, Object> right = HypothesesTest::right;
    Function<Input, Object> column = in -> terms(in).sum(0);
    Function<Input, Object> mean = in -> terms(in).mean(0);
    return Stream.of(
        new Wrong("twice", right, in -> right(in).mul(2f)),
        new Wrong("half", right, in -> right(in).mul(0.5f)),
        new Wrong("negated", right, in -> right(in).neg()),
        new Wrong("divided-by-size", column, in -> terms(in).mean(0)),
        new Wrong("times-size", mean, in -> terms(in).sum(0)),
        new Wrong("divided-by-size", right, in -> right(in).div(in.x().numel())),
        new Wrong("transposed", right, in -> right(in).t()),
        new Wrong("other-shape", right, in -> right(in).flatten()),
        new Wrong("not-summed", column, HypothesesTest::terms),
        new Wrong("not-averaged", mean, HypothesesTest::terms),
        new Wrong("summed-too-far", right, in -> right(in).sum(0)),
        new Wrong("averaged-too-far", right, in -> right(in).mean(0)),
        new Wrong("upstream-ignored", right, in -> in.x().mul(2f).add(in.grad())),
        new Wrong("argument-missing", right, in -> right(in).sub(in.grad())),
        new Wrong("argument-added", right, in -> right(in).add(in.grad())));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void one_that_fits_every_answer_is_told(Wrong wrong) {
    assertThat(verdict(wrong.expected, wrong.student, false).diagnosis()).isEqualTo(wrong.key);
  }

  @Test
  void where_the_terms_are_known_another_axis_is_recognised() {
    assertThat(verdict(in -> terms(in).sum(0), in -> terms(in).sum(1), true).diagnosis())
        .isEqualTo("summed-over");
    assertThat(verdict(in -> terms(in).sum(0), in -> terms(in).mean(1), true).diagnosis())
        .isEqualTo("averaged-over");
  }

  @Test
  void the_size_is_named_with_its_value_in_both_languages() {
    Explanation said = explanation(in -> terms(in).sum(0), in -> terms(in).mean(0));
    assertThat(said).isEqualTo(Explanation.of("divided-by-size", 2, "x.size(0)"));
    for (Language language : Language.values()) {
      assertThat(Texts.kit(language).get("diagnosis.divided-by-size", 2, "x.size(0)"))
          .contains("2, ", "x.size(0)");
    }
  }

  private Explanation explanation(Function<Input, Object> expected, Function<Input, Object> given) {
    List<Examiner.Trial<Input>> trials =
        cases.all().stream()
            .map(
                in ->
                    new Examiner.Trial<>(
                        in,
                        Outcome.of(() -> expected.apply(in)),
                        Outcome.of(() -> given.apply(in)),
                        false,
                        false))
            .toList();
    Hypotheses.Background none =
        new Hypotheses.Background(java.util.Optional.empty(), java.util.Optional.empty());
    return Hypotheses.explain(trials, trials.stream().map(trial -> none).toList()).orElseThrow();
  }

  @Test
  void one_wrong_part_of_a_record_is_enough_and_two_must_be_wrong_alike() {
    Function<Input, Object> right = in -> new Gradients(right(in), terms(in));
    assertThat(verdict(right, in -> new Gradients(right(in), terms(in).mul(2f)), false).diagnosis())
        .isEqualTo("twice");
    assertThat(
            verdict(right, in -> new Gradients(right(in).neg(), terms(in).mul(2f)), false)
                .diagnosis())
        .isEmpty();
  }

  @Test
  void one_that_misses_a_single_answer_is_not_told() {
    assertThat(
            verdict(
                    HypothesesTest::right,
                    in -> right(in).mul(in.x().size(0) == 2 ? 3f : 2f),
                    false)
                .diagnosis())
        .isEmpty();
    assertThat(verdict(HypothesesTest::right, in -> right(in).mul(3f), false).diagnosis())
        .isEmpty();
  }

  @Test
  void a_named_misconception_and_a_changed_input_come_first() {
    Examiner<Input> examiner =
        Examiner.of(Doubling.class, cases, HypothesesTest::right)
            .misconception("tripled", in -> right(in).mul(2f));
    assertThat(
            catchThrowableOfType(Verdict.class, () -> examiner.examine(in -> right(in).mul(2f)))
                .diagnosis())
        .isEqualTo("tripled");
    assertThat(
            verdict(
                    HypothesesTest::right,
                    in -> {
                      Tensor half = right(in).mul(0.5f);
                      in.x().fill(0);
                      return half;
                    },
                    false)
                .diagnosis())
        .isEqualTo("changed-input");
  }
}
