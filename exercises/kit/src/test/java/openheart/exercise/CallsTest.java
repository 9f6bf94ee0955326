package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openheart.exercise.sample.Doubling;
import openheart.exercise.sample.Inheriting;
import openheart.exercise.sample.Leaving;
import openheart.exercise.sample.Using;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static List<String> core(Class<?> type) {
    return Calls.of(type).stream().filter(Calls.Call::toCore).map(Calls.Call::operation).toList();
  }

  @Test
  void calls_references_lambdas_nested_classes_and_helpers_are_all_seen() {
    assertThat(core(Using.class))
        .containsExactlyInAnyOrder(
            "Tensor.sum",
            "Tensor.mean",
            "Tensor.std",
            "Tensor.var",
            "Tensor.max",
            "Functional.linear");
    assertThat(core(Doubling.class)).isEmpty();
  }

  @Test
  void a_call_is_named_by_the_class_that_declares_the_method() {
    assertThat(core(Inheriting.class))
        .containsExactlyInAnyOrder(
            "Module.new",
            "Module.parameter",
            "Tensor.scalar",
            "Tensor.mul",
            "Tensor.detach",
            "Module.numParameters");
  }

  @Test
  void a_call_knows_its_line() {
    assertThat(Calls.of(Using.class))
        .filteredOn(call -> call.operation().equals("Tensor.sum"))
        .extracting(call -> call.from().toString())
        .containsExactly("Using.java:12");
  }

  @Test
  void a_call_that_ends_the_run_is_seen() {
    assertThat(Calls.of(Leaving.class)).anyMatch(Calls.Call::endsTheRun);
    assertThat(Calls.of(Doubling.class)).noneMatch(Calls.Call::endsTheRun);
  }

  @Test
  void calls_by_name_are_seen_for_what_they_are() {
    assertThat(Calls.of(Leaving.class).stream().filter(Calls.Call::reflects))
        .extracting(Calls.Call::operation)
        .containsExactly("Class.forName", "Class.getMethod", "Method.invoke");
    assertThat(Calls.of(Using.class)).noneMatch(Calls.Call::reflects);
  }
}
