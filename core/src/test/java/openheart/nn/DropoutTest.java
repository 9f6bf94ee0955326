package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class DropoutTest {

  @Test
  void what_is_kept_is_scaled_so_that_the_mean_stays() {
    Tensor mask = Dropout.mask(0.2, Shape.of(100, 100), new Generator(0));
    assertThat(mask.max().item()).isEqualTo(1.25f);
    assertThat(mask.min().item()).isZero();
    assertThat(mask.mean().item()).isBetween(0.98f, 1.02f);
  }

  @Test
  void the_scale_is_a_quotient_of_floats() {
    Tensor mask = Dropout.mask(0.15, Shape.of(50), new Generator(0));
    assertThat(mask.max().item()).isEqualTo(1 / (float) 0.85);
  }

  @Test
  void certain_outcomes_draw_nothing() {
    Generator generator = new Generator(0);
    assertThat(Dropout.mask(0, Shape.of(2), generator).toArray()).containsExactly(1, 1);
    assertThat(Dropout.mask(1, Shape.of(2), generator).toArray()).containsExactly(0, 0);
    assertThat(generator.nextWord()).isEqualTo(new Generator(0).nextWord());
  }

  @Test
  void a_probability_is_from_0_to_1() {
    assertThatThrownBy(() -> Dropout.mask(1.5, Shape.of(2), new Generator(0)))
        .hasMessage("dropout: p is 1.5, it must be from 0 to 1");
  }
}
