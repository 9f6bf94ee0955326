package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.function.Function;
import openheart.exercise.sample.Doubling;
import openheart.tensor.Tensor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ExaminerTest {
  record Input(int[] numbers) {}

  private final Cases<Input> cases =
      Cases.of(new Input(new int[] {1, 2}), new Input(new int[] {4}))
          .generated(5, draws -> new Input(draws.sizes(3, 3, 9)));

  private static int[] times(int factor, Input in) {
    return Arrays.stream(in.numbers()).map(x -> factor * x).toArray();
  }

  private Examiner<Input> examiner() {
    return Examiner.of(Doubling.class, cases, in -> times(2, in))
        .misconception("tripled", in -> times(3, in))
        .misconception("negated", in -> times(-2, in));
  }

  private Verdict verdict(Examiner<Input> examiner, Function<Input, Object> student) {
    return catchThrowableOfType(Verdict.class, () -> examiner.examine(student));
  }

  @Test
  void a_right_answer_passes_without_remark() {
    examiner().examine(in -> times(2, in));
  }

  @Test
  void the_one_misconception_that_fits_is_told() {
    assertThat(verdict(examiner(), in -> times(3, in)).diagnosis()).isEqualTo("tripled");
  }

  @Test
  void two_that_fit_are_not_told() {
    Examiner<Input> examiner = examiner().misconception("also-tripled", in -> times(3, in));
    assertThat(verdict(examiner, in -> times(3, in)).diagnosis()).isEmpty();
  }

  @Test
  void one_that_fits_all_cases_but_one_is_not_told() {
    Verdict verdict = verdict(examiner(), in -> times(in.numbers().length == 1 ? 4 : 3, in));
    assertThat(verdict.diagnosis()).isEmpty();
  }

  @Test
  void an_undiagnosed_answer_is_shown_with_case_values_first_difference_and_seed() {
    Verdict verdict = verdict(examiner(), in -> new int[] {2, 5});
    assertThat(verdict.text())
        .contains("numbers = [1, 2]", "[2, 4]", "[2, 5]", "[1]", Long.toString(Draws.seed()));
  }

  @Test
  void an_array_of_another_length_is_told_by_its_length() {
    String text = verdict(examiner(), in -> new int[] {2, 4, 6}).text();
    assertThat(text).contains(Texts.kit(Language.current()).get("difference.length", "", 2, 3));
  }

  @Test
  void what_broke_while_the_class_was_loaded_is_told_instead_of_that_it_broke() {
    Verdict verdict =
        verdict(
            examiner(),
            in -> {
              throw new ExceptionInInitializerError(new ArithmeticException("by zero"));
            });
    assertThat(verdict.text()).contains("ArithmeticException: by zero");
  }

  @Test
  void the_place_is_the_learners_file_and_line() {
    Verdict thrown = verdict(examiner(), in -> Doubling.broken(in.numbers()));
    assertThat(thrown.location()).isEqualTo("Doubling.java:16");
    Verdict answered = verdict(examiner(), in -> times(3, in));
    assertThat(answered.location()).isEqualTo("Doubling.java:8");
    assertThat(thrown.getStackTrace()).hasSize(1);
  }

  @Test
  void the_worked_examples_answer_given_to_everything_is_recognised() {
    assertThat(verdict(examiner(), in -> new int[] {2, 4}).diagnosis()).isEqualTo("hard-coded");
  }

  @Test
  void a_changed_input_is_told_though_the_answers_are_right() {
    Verdict verdict =
        verdict(
            examiner(),
            in -> {
              int[] doubled = times(2, in);
              in.numbers()[0] = 0;
              return doubled;
            });
    assertThat(verdict.diagnosis()).isEqualTo("changed-input");
  }

  @Test
  void a_symptom_is_told_where_no_misconception_fits() {
    Examiner<Input> examiner =
        examiner().symptom("negated", (expected, actual) -> actual instanceof Outcome.Answer);
    assertThat(verdict(examiner, in -> times(7, in)).diagnosis()).isEqualTo("negated");
    assertThat(verdict(examiner, in -> times(3, in)).diagnosis()).isEqualTo("tripled");
    assertThat(verdict(examiner, in -> Doubling.broken(in.numbers())).diagnosis()).isEmpty();
  }

  @Test
  void nan_where_a_number_should_be_is_wrong() {
    Examiner<Input> sums = Examiner.of(Doubling.class, cases, in -> (float) in.numbers()[0]);
    assertThat(verdict(sums, in -> Float.NaN).text()).containsOnlyOnce("NaN");
  }

  @Test
  void a_place_still_to_be_written_is_no_wrong_answer() {
    Assertions.assertThatThrownBy(() -> examiner().examine(in -> Todo.todo("double")))
        .isInstanceOf(NotAttempted.class);
  }

  @Test
  void an_input_that_is_returned_is_told_where_a_result_of_its_own_is_due() {
    Examiner<Input> same = Examiner.of(Doubling.class, cases, in -> in.numbers().clone());
    same.examine(Input::numbers);
    assertThat(verdict(same.fresh(), Input::numbers).diagnosis()).isEqualTo("returned-input");
    same.fresh().examine(in -> in.numbers().clone());
  }

  record Weights(Tensor weights, float[][] rows) {}

  @Test
  void a_view_or_a_row_of_an_input_counts_as_the_input() {
    Weights input = new Weights(Tensor.zeros(2, 3), new float[2][3]);
    assertThat(Values.share(input, input.weights().t())).isTrue();
    assertThat(Values.share(input, new float[][] {input.rows()[1]})).isTrue();
    assertThat(Values.share(input, new Weights(Tensor.zeros(2, 3), new float[2][3]))).isFalse();
    assertThat(Values.share(input, new Weights(input.weights(), new float[0][]))).isTrue();
  }
}
