package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotebookCellsTest {

  @Test
  void the_numbers_of_a_printed_tensor_are_read_in_order_and_those_in_names_are_not() {
    assertThat(NotebookCells.numbersOf("tensor([[-0.5, 2.], [nan, 6.4910e-07]], dtype=float32)"))
        .containsExactly("-0.5", "2.", "nan", "6.4910e-07");
    assertThat(NotebookCells.numbersOf("torch.Size([2, 3])")).containsExactly("2", "3");
  }

  @Test
  void a_number_is_held_to_four_decimals() {
    assertThat(NotebookCells.rounds(0.33334, "0.3333")).isTrue();
    assertThat(NotebookCells.rounds(0.33336, "0.3333")).isFalse();
    assertThat(NotebookCells.rounds(-2, "-2.")).isTrue();
    assertThat(NotebookCells.rounds(2.0001, "2.")).isFalse();
  }

  @Test
  void a_number_printed_with_a_power_of_ten_is_held_to_four_decimals_of_it() {
    assertThat(NotebookCells.rounds(6.49104e-7, "6.4910e-07")).isTrue();
    assertThat(NotebookCells.rounds(6.49106e-7, "6.4910e-07")).isFalse();
    assertThat(NotebookCells.rounds(12345.4, "1.2345e+04")).isTrue();
    assertThat(NotebookCells.rounds(12346, "1.2345e+04")).isFalse();
  }

  @Test
  void only_nan_is_nan() {
    assertThat(NotebookCells.rounds(Double.NaN, "nan")).isTrue();
    assertThat(NotebookCells.rounds(0, "nan")).isFalse();
    assertThat(NotebookCells.rounds(Double.NaN, "0.0000")).isFalse();
    assertThat(NotebookCells.rounds(Double.POSITIVE_INFINITY, "nan")).isFalse();
  }
}
