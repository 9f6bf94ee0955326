package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ValuesTest {
  record Sample(Tensor x, int[] classes) {}

  @Test
  void a_few_numbers_are_shown_in_full() {
    Sample few = new Sample(Tensor.of(1, 2), new int[] {0, 1});
    assertThat(Values.show(few)).isEqualTo("Sample[x = tensor([1., 2.]), classes = [0, 1]]");
  }

  @Test
  void many_are_shown_by_the_first_of_them_and_by_their_count() {
    Sample many = new Sample(Tensor.zeros(240, 2), new int[240]);
    assertThat(Values.show(many))
        .isEqualTo("Sample[x = Tensor (240, 2), classes = [0, 0, 0, 0, 0, 0, ... 240]]");
  }
}
