package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import openheart.exercise.sample.Fixtures;
import org.junit.jupiter.api.Test;

class ReportListenerTest {
  private static Report run(Class<?> tests) {
    List<Report> reports = new ArrayList<>();
    TestRun.of(List.of(tests), new ReportListener(reports::add), "500 ms");
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @Test
  void every_planned_exercise_starts_at_0_even_if_nothing_of_it_runs() {
    Report report = run(Fixtures.Untouched.DoublingTest.class);
    assertThat(report.lesson()).isEqualTo("sample");
    assertThat(report.total()).isEqualTo(42);
    assertThat(report.earned()).isZero();
    assertThat(report.results()).extracting(Result::status).containsOnly(Status.NOT_ATTEMPTED);
    assertThat(report.next().orElseThrow().exercise()).isEqualTo("Doubling");
  }

  @Test
  void points_are_earned_when_all_tests_pass() {
    Report report = run(Fixtures.Solved.DoublingTest.class);
    assertThat(report.earned()).isEqualTo(10);
    assertThat(report.next().orElseThrow().exercise()).isEqualTo("Using");
  }

  @Test
  void the_first_failure_speaks() {
    Result result = run(Fixtures.Wrong.DoublingTest.class).of("Doubling");
    assertThat(result.status()).isEqualTo(Status.WRONG);
    assertThat(result.diagnosis()).isEmpty();
    assertThat(result.location()).isEqualTo("Doubling.java:16");
  }

  @Test
  void a_call_that_the_exercise_does_not_list_is_refused_at_its_line() {
    Result result = run(Fixtures.Forbidden.UsingTest.class).of("Using");
    assertThat(result.diagnosis()).isEqualTo("forbidden-call");
    assertThat(result.message()).contains("Tensor.mean", "Tensor.sum");
    assertThat(result.location()).startsWith("Using.java:");
  }

  @Test
  void operations_that_compute_nothing_can_be_allowed_as_a_group() {
    Result result = run(Fixtures.Arranging.UsingTest.class).of("Using");
    assertThat(result.message())
        .contains("Tensor.sum", Texts.kit(Language.current()).get("arranging"));
    assertThat(List.of("Tensor.view", "Tensor.toArray", "Shape.equals", "ShapeException.new"))
        .allMatch(Arranging::includes);
    assertThat(List.of("Tensor.add", "Tensor.mean", "Shape.broadcast", "Generator.of"))
        .noneMatch(Arranging::includes);
  }

  @Test
  void an_endless_loop_is_stopped_once_per_exercise() {
    long start = System.nanoTime();
    Result result = run(Fixtures.Endless.LoopingTest.class).of("Looping");
    assertThat(result.diagnosis()).isEqualTo("time");
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
