package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import openheart.random.Generator;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class InitTest {

  private final Generator generator = new Generator(0);

  @Test
  void a_weight_is_filled_in_place_with_the_spread_that_its_rule_says() {
    Tensor weight = Tensor.zeros(300, 200);
    assertThat(Init.xavierNormal(weight, 1, generator)).isSameAs(weight);
    assertThat(weight.std().item()).isCloseTo((float) Math.sqrt(2 / 500.0), within(1e-3f));
    Init.kaimingNormal(weight, 0, generator);
    assertThat(weight.std().item()).isCloseTo(0.1f, within(1e-3f));
    Init.xavierUniform(weight, 1, generator);
    assertThat(weight.abs().max().item()).isCloseTo((float) Math.sqrt(6 / 500.0), within(1e-4f));
    Init.kaimingUniform(weight, 0, generator);
    assertThat(weight.abs().max().item()).isCloseTo((float) Math.sqrt(0.03), within(1e-4f));
  }

  @Test
  void a_linear_layer_keeps_within_one_over_the_root_of_its_inputs() {
    Tensor weight = Init.linearWeight(Tensor.zeros(50, 100), generator);
    assertThat(weight.abs().max().item()).isLessThanOrEqualTo(0.1f).isGreaterThan(0.099f);
    assertThat(Init.linearBias(Tensor.zeros(3), 0, generator).toArray()).containsExactly(0, 0, 0);
  }

  @Test
  void further_dims_multiply_the_fans() {
    Tensor weight = Init.kaimingUniform(Tensor.zeros(64, 2, 5, 5), 0, generator);
    assertThat(weight.abs().max().item()).isCloseTo((float) Math.sqrt(0.12), within(1e-3f));
  }

  @Test
  void a_row_has_no_fans() {
    assertThatThrownBy(() -> Init.xavierUniform(Tensor.zeros(3), 1, generator))
        .isInstanceOf(ShapeException.class)
        .hasMessage("xavierUniform: (3) has no fan-in and fan-out: a weight has 2 dims or more");
    assertThatThrownBy(() -> Init.kaimingNormal(null, 0, generator))
        .hasMessage("kaimingNormal: the weight is null");
  }
}
