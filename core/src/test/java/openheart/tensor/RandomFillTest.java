package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import openheart.random.Generator;
import org.junit.jupiter.api.Test;

class RandomFillTest {

  @Test
  void a_fill_follows_the_order_of_the_array_and_not_of_the_view() {
    Tensor storage = Tensor.zeros(3, 4);
    Tensor view = storage.t();
    assertThat(view.fillUniform(new Generator(1), 0, 1)).isSameAs(view);
    assertThat(storage.equal(Tensor.rand(new Generator(1), 3, 4))).isTrue();
  }

  @Test
  void a_part_of_a_tensor_is_filled_and_the_rest_left_alone() {
    Tensor x = Tensor.zeros(4, 5);
    x.narrow(1, 1, 3).fillBernoulli(new Generator(0), 1);
    assertThat(x.sum(0).toArray()).containsExactly(0, 4, 4, 4, 0);
    x.narrow(0, 2, 2).fillNormal(new Generator(0), 7, 0);
    assertThat(x.sum(1).toArray()).containsExactly(3, 3, 35, 35);
  }

  @Test
  void a_stretched_view_cannot_be_filled() {
    assertThatThrownBy(() -> Tensor.zeros(3, 1).expand(3, 4).fillUniform(new Generator(0), 0, 1))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "fillUniform: axis -1 of (3, 4) repeats one number many times (its stride is 0); fill"
                + " a copy");
  }

  @Test
  void chances_are_from_0_to_1() {
    Generator generator = new Generator(0);
    assertThat(Tensor.of(0, 1).bernoulli(generator).toArray()).containsExactly(0, 1);
    assertThatThrownBy(() -> Tensor.of(1.5f).bernoulli(generator))
        .hasMessage("bernoulli: 1.5 is no chance from 0 to 1");
    assertThatThrownBy(() -> Tensor.zeros(1).fillBernoulli(generator, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tensor.rand((Generator) null, 2))
        .hasMessage("rand: the generator is null");
  }
}
