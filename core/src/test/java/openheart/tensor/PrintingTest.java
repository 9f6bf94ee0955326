package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import openheart.numeric.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingTest {

  @Test
  void whole_numbers_end_in_a_point() {
    assertThat(Tensor.of(new float[][] {{1, 2}, {-3, 4}}))
        .hasToString("tensor([[ 1.,  2.],\n        [-3.,  4.]])");
  }

  @Test
  void views_print_as_their_copies() {
    Tensor x = Tensor.arange(6).view(2, 3).t();
    assertThat(x).hasToString(x.cloned().toString());
    assertThat(Tensor.of(7).expand(2, 2)).hasToString("tensor([[7., 7.],\n        [7., 7.]])");
  }

  @Test
  void empty_tensors_say_their_size() {
    assertThat(Tensor.zeros(0)).hasToString("tensor([])");
    assertThat(Tensor.zeros(2, 0)).hasToString("tensor([], size=(2, 0))");
  }

  @Test
  void a_huge_view_is_summarised_from_the_few_numbers_shown() {
    Tensor huge = Tensor.of(0.5f).expand(40_000, 50_000);
    assertThat(huge.toString()).startsWith("tensor([[0.5000, 0.5000, 0.5000,  ..., 0.5000,");
  }

  @Test
  void decimals_and_summaries_can_be_chosen() {
    PrintOptions options = PrintOptions.DEFAULT.withPrecision(2);
    assertThat(Tensor.of(0.125f, 0.375f).toString(options)).isEqualTo("tensor([0.12, 0.38])");
    PrintOptions none = new PrintOptions(4, 0, 0, 80, PrintOptions.Notation.AUTO);
    assertThat(Tensor.of(1, 2).toString(none)).isEqualTo("tensor([...])");
    assertThatThrownBy(() -> PrintOptions.DEFAULT.withPrecision(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tensor.of(1).toString(null))
        .hasMessage("toString: the options are null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es-ES", "ar-EG", "hi-IN-u-nu-deva", "tr-TR"})
  void text_does_not_depend_on_the_locale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(Tensor.of(1234.5f, 0.25f)).hasToString("tensor([1.2345e+03, 2.5000e-01])");
      assertThat(Tensor.of(-1.5f, 2)).hasToString("tensor([-1.5000,  2.0000])");
      assertThat(Shape.of(1000, 2)).hasToString("(1000, 2)");
      assertThat(Decimals.repr(1234567.5)).isEqualTo("1234567.5");
      assertThatThrownBy(() -> Tensor.zeros(1000).add(Tensor.zeros(2000)))
          .hasMessageContaining("axis -1 is 1000 and 2000");
    } finally {
      Locale.setDefault(before);
    }
  }
}
