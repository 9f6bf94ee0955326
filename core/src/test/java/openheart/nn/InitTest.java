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
  void parameters_are_filled_without_a_trace_in_their_gradients() {
    Parameter weight = new Linear(3, 2).weight();
    assertThat(Init.constant(weight, 7)).isSameAs(weight);
    assertThat(weight.toArray()).containsOnly(7);
    assertThat(Init.zeros(weight).toArray()).containsOnly(0);
    assertThat(Init.ones(weight).toArray()).containsOnly(1);
    Init.kaimingNormal(weight, 0, generator);
    assertThat(weight.isLeaf()).isTrue();
    assertThat(weight.requiresGrad()).isTrue();
  }

  @Test
  void plain_and_lecun_filling_draw_as_the_tensor_does() {
    Tensor drawn = Tensor.zeros(8, 4).fillUniform(new Generator(1), -2, 3);
    assertThat(Init.uniform(Tensor.zeros(8, 4), -2, 3, new Generator(1)).equal(drawn)).isTrue();
    drawn = Tensor.zeros(8, 4).fillNormal(new Generator(1), 0, 0.5);
    assertThat(Init.normal(Tensor.zeros(8, 4), 0, 0.5, new Generator(1)).equal(drawn)).isTrue();
    assertThat(Init.lecunNormal(Tensor.zeros(8, 4), new Generator(1)).equal(drawn)).isTrue();
    double bound = Math.sqrt(3) / 2;
    drawn = Tensor.zeros(8, 4).fillUniform(new Generator(1), -bound, bound);
    assertThat(Init.lecunUniform(Tensor.zeros(8, 4), new Generator(1)).equal(drawn)).isTrue();
  }

  @Test
  void gains_are_torchs() {
    assertThat(Init.gain(Init.Nonlinearity.LINEAR)).isEqualTo(1);
    assertThat(Init.gain(Init.Nonlinearity.SIGMOID)).isEqualTo(1);
    assertThat(Init.gain(Init.Nonlinearity.TANH)).isEqualTo(5.0 / 3);
    assertThat(Init.gain(Init.Nonlinearity.RELU)).isEqualTo(Math.sqrt(2));
    assertThat(Init.leakyReluGain(0.1)).isEqualTo(Math.sqrt(2 / 1.01), within(1e-15));
    assertThatThrownBy(() -> Init.gain(null)).hasMessage("gain: the nonlinearity is null");
  }

  @Test
  void a_row_has_no_fans() {
    assertThatThrownBy(() -> Init.xavierUniform(Tensor.zeros(3), 1, generator))
        .isInstanceOf(ShapeException.class)
        .hasMessage("xavierUniform: (3) has no fan-in and fan-out: a weight has 2 dims or more");
    assertThatThrownBy(() -> Init.lecunNormal(Tensor.zeros(3), generator))
        .hasMessageStartingWith("lecunNormal: (3) has no fan-in");
    assertThatThrownBy(() -> Init.zeros(null)).hasMessage("constant: the tensor is null");
    assertThatThrownBy(() -> Init.kaimingNormal(null, 0, generator))
        .hasMessage("kaimingNormal: the weight is null");
  }
}
