package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "2, 2.0",
    "0.25, 0.25",
    "-1.5, -1.5",
    "0.1, 0.1",
    "0.33333333, 0.3333",
    "0.4999999, 0.5000",
    "0, 0.0",
    "-0.0, -0.0",
    "100.5, 100.5",
    "0.0001, 0.0001",
    "0.00001, 1.0000e-05",
    "1e8, 1.0000e+08",
    "99999999, 1.0000e+08",
    "NaN, nan",
    "-Infinity, -inf",
  })
  void a_float_is_exact_in_four_decimals_or_rounded_to_four(float value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Test
  void a_double_that_came_from_a_float_shows_that_it_is_rounded() {
    assertThat(Numbers.text((double) 0.1f)).isEqualTo("0.1000");
    assertThat(Numbers.text(0.1)).isEqualTo("0.1");
  }

  @Test
  void ties_of_the_binary_value_go_to_even() {
    assertThat(Numbers.text(0.00390625)).isEqualTo("0.0039");
    assertThat(Numbers.text(0.03125)).isEqualTo("0.0312");
  }
}
