package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void both_languages_have_the_same_keys() {
    assertThat(Texts.kit(Language.ES).keys())
        .hasSizeGreaterThan(20)
        .isEqualTo(Texts.kit(Language.EN).keys());
  }

  @Test
  void a_missing_key_is_an_error_and_not_an_empty_sentence() {
    assertThatThrownBy(() -> Texts.kit(Language.ES).get("no.such")).hasMessageContaining("no.such");
  }

  @Test
  void values_are_put_in_as_they_are() {
    assertThat(Texts.kit(Language.ES).get("title", "x", 1234, "{0}"))
        .isEqualTo("Ejercicios de x: 1234 de {0} puntos");
  }

  @Test
  void terminal_codes_are_shown_and_not_obeyed() {
    assertThat(Escape.line("\u001b[31mred\nnext\u202e")).isEqualTo("\\u001b[31mred next\\u202e");
  }

  @Test
  void a_plan_without_points_is_refused() {
    assertThatThrownBy(() -> Plan.parse("x", "Name\n")).hasMessageContaining("Name");
    assertThatThrownBy(() -> Plan.parse("x", "\n")).hasMessageContaining("no exercise");
  }
}
