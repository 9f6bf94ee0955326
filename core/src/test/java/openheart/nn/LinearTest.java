package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class LinearTest {

  private final Linear layer = new Linear(3, 2, new Generator(0));

  @Test
  void it_begins_as_torchs_does_and_as_the_global_generator_would() {
    assertThat(layer.weight().toArray())
        .containsExactly(
            -0.00432251766f,
            0.309715837f,
            -0.475185335f,
            -0.424894601f,
            -0.222368971f,
            0.154820725f);
    assertThat(layer.bias().toArray()).containsExactly(-0.0114391446f, 0.457774937f);
    Tensor.manualSeed(0);
    assertThat(new Linear(3, 2).bias().equal(layer.bias())).isTrue();
  }

  @Test
  void it_is_x_times_the_transposed_weight_plus_the_bias() {
    layer.loadStateDict(
        java.util.Map.of(
            "weight", Tensor.of(new float[][] {{1, 0, 2}, {0, -1, 1}}),
            "bias", Tensor.of(10, 20)));
    assertThat(layer.call(Tensor.of(1, 2, 3)).toArray()).containsExactly(17, 21);
    Tensor batch = layer.call(Tensor.ones(4, 5, 3));
    assertThat(batch.shape()).isEqualTo(Shape.of(4, 5, 2));
    assertThat(batch.select(0, 3).select(0, 4).toArray()).containsExactly(13, 20);
  }

  @Test
  void without_a_bias_it_draws_none_and_says_so() {
    Generator generator = new Generator(0);
    Linear plain = new Linear(3, 2, false, generator);
    assertThat(plain.hasBias()).isFalse();
    assertThat(plain.parameters()).hasSize(1);
    assertThat(plain).hasToString("Linear(in_features=3, out_features=2, bias=False)");
    assertThatThrownBy(plain::bias).hasMessage("bias: this Linear has none");
    assertThat(plain.call(Tensor.zeros(1, 3)).toArray()).containsExactly(0, 0);
    Generator other = new Generator(0);
    other.advance(6);
    assertThat(generator.nextWord()).isEqualTo(other.nextWord());
  }

  @Test
  void shapes_that_do_not_fit_are_named() {
    assertThatThrownBy(() -> layer.call(Tensor.ones(2, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("linear: a weight of (2, 3) takes 3 inputs, (2, 4) has 4 on its last axis");
    assertThatThrownBy(() -> layer.call(Tensor.scalar(1)))
        .hasMessage("linear: a weight of (2, 3) takes 3 inputs, () has no last axis");
    assertThatThrownBy(() -> Functional.linear(Tensor.ones(1, 3), layer.weight(), Tensor.ones(3)))
        .hasMessage("linear: the bias is (3), a weight of (2, 3) needs (2)");
    assertThatThrownBy(() -> Functional.linear(Tensor.ones(1, 3), Tensor.ones(3)))
        .hasMessage("linear: the weight is (out, in), not (3)");
    assertThatThrownBy(() -> new Linear(-1, 2))
        .hasMessage("Linear: -1 inputs and 2 outputs: neither number may be negative");
  }
}
