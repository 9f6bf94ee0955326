package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import openheart.lesson.CapturedValue.Kind;
import org.junit.jupiter.api.Test;

class OutputTest {

  private final LessonCode code = new LessonCode(new SampleLesson());

  @Test
  void expressions_are_printed_as_the_source_has_them() {
    assertThat(LessonCode.run(code.example("zebra").orElseThrow()).printed())
        .isEqualTo(
            """
            v.unsqueeze(0) = tensor([[1., 2., 3.]])
            v.unsqueeze(1) =
            tensor([[1.],
                    [2.],
                    [3.]])
            v.shape() = (3)
            v.strides() = [1]
            twice(v.get(2)) = 6.0
            v.unsqueeze(0) = tensor([[9., 2., 3.]])
            """);
  }

  @Test
  void a_failure_is_printed_by_its_class_and_message() {
    assertThat(LessonCode.run(code.example("aardvark").orElseThrow()).printed())
        .startsWith("1.0 / 3 = 0.3333\nShape.of(2).equals(Shape.of(2)) = true\n")
        .contains("Shape.of(2, 3).broadcast(Shape.of(4)) -> ShapeException: ");
  }

  @Test
  void every_value_has_its_own_name_its_kind_and_its_full_precision() {
    Output zebra = LessonCode.run(code.example("zebra").orElseThrow());
    assertThat(zebra.values())
        .extracting(CapturedValue::expression)
        .doesNotHaveDuplicates()
        .startsWith("v.unsqueeze(0)")
        .endsWith("v.unsqueeze(0) #2");
    assertThat(zebra.values())
        .extracting(CapturedValue::kind)
        .startsWith(Kind.TENSOR, Kind.TENSOR, Kind.SHAPE, Kind.SHAPE, Kind.NUMBER);
    assertThat(zebra.values().get(0).numbers()).containsExactly(1.0, 2.0, 3.0);
    Output aardvark = LessonCode.run(code.example("aardvark").orElseThrow());
    assertThat(aardvark.values().get(0).number()).hasValue(1.0 / 3);
  }

  @Test
  void what_was_to_fail_and_did_not_is_an_error() {
    Output out = new Output();
    assertThatThrownBy(() -> out.fails(() -> "a".length()))
        .hasMessage("\"a\".length() was to fail and did not");
  }

  @Test
  void an_array_of_floats_is_refused() {
    Output out = new Output();
    float[] array = {1};
    assertThatThrownBy(() -> out.show(array)).hasMessageContaining("make it a tensor");
  }
}
