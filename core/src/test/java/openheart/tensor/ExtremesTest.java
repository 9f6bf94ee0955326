package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtremesTest {

  private final Tensor x = Tensor.of(new float[][] {{1, 3, 3}, {4, 0, 4}}).requiresGrad(true);

  @Test
  void an_extreme_comes_with_the_index_of_the_first_of_equal_ones() {
    Extreme max = x.maxWithIndices(1);
    assertThat(max.values().toArray()).containsExactly(3, 4);
    assertThat(max.indices().toArray()).containsExactly(1, 0);
    assertThat(x.minWithIndices(true, 0).indices().toArray()).containsExactly(0, 1, 0);
    assertThat(x.minWithIndices(true, 0).values().shape()).isEqualTo(Shape.of(1, 3));
    assertThat(x.minWithIndices(-1).values().toArray()).containsExactly(1, 0);
    assertThat(max.indices().requiresGrad()).isFalse();
    assertThat(Tensor.scalar(7).maxWithIndices(0).values().item()).isEqualTo(7);
  }

  @Test
  void with_indices_only_the_found_element_gets_the_gradient() {
    x.maxWithIndices(1).values().backward(Tensor.of(2, 5));
    assertThat(x.grad().toArray()).containsExactly(0, 2, 0, 5, 0, 0);
  }

  @Test
  void without_indices_equal_ones_share_it() {
    x.max(1).backward(Tensor.of(2, 5));
    assertThat(x.grad().toArray()).containsExactly(0, 1, 1, 2.5f, 0, 2.5f);
    x.zeroGrad();
    x.max().backward();
    assertThat(x.grad().toArray()).containsExactly(0, 0, 0, 0.5f, 0, 0.5f);
  }

  @Test
  void nan_is_found_and_gets_the_gradient() {
    Tensor odd = Tensor.of(1, Float.NaN, 2).requiresGrad(true);
    assertThat(odd.maxWithIndices(0).indices().item()).isEqualTo(1);
    odd.max().backward();
    assertThat(odd.grad().toArray()).containsExactly(0, 1, 0);
  }

  @Test
  void nothing_has_no_extreme() {
    assertThatThrownBy(() -> Tensor.zeros(2, 0).maxWithIndices(1))
        .isInstanceOf(ShapeException.class)
        .hasMessage("argmax: (2, 0) has no element to choose from");
  }

  @Test
  void nodes_are_named_as_in_torch() {
    assertThat(x.max().gradFn().orElseThrow().name()).isEqualTo("MaxBackward1");
    assertThat(x.max(0).gradFn().orElseThrow().name()).isEqualTo("AmaxBackward0");
    assertThat(x.min().gradFn().orElseThrow().name()).isEqualTo("MinBackward1");
    assertThat(x.maxWithIndices(0).values().gradFn().orElseThrow().name())
        .isEqualTo("MaxBackward0");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void values_are_those_at_the_indices(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    if (shape.ndim() == 0) {
      return;
    }
    Tensor view = random.view(shape);
    int dim = random.upTo(shape.ndim());
    if (shape.at(dim) > 0) {
      Extreme max = view.maxWithIndices(dim);
      assertThat(max.values().equal(view.max(dim))).isTrue();
      assertThat(max.indices().equal(view.argmax(false, dim))).isTrue();
      assertThat(view.minWithIndices(true, dim).values().equal(view.min(true, dim))).isTrue();
    }
  }
}
