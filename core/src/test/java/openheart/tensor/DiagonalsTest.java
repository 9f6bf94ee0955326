package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagonalsTest {

  private final Tensor x = Tensor.arange(12).view(3, 4);

  @Test
  void an_offset_goes_above_the_diagonal_or_below_it() {
    assertThat(x.diagonal().toArray()).containsExactly(0, 5, 10);
    assertThat(x.diagonal(1, 0, 1).toArray()).containsExactly(1, 6, 11);
    assertThat(x.diagonal(3, 0, 1).toArray()).containsExactly(3);
    assertThat(x.diagonal(-1, 0, 1).toArray()).containsExactly(4, 9);
    assertThat(x.diagonal(1, 1, 0).toArray()).containsExactly(4, 9);
    assertThat(x.diagonal(4, 0, 1).shape()).isEqualTo(Shape.of(0));
    assertThat(x.diagonal(Integer.MIN_VALUE, 0, 1).shape()).isEqualTo(Shape.of(0));
    assertThat(x.diagonal(Integer.MAX_VALUE, 0, 1).shape()).isEqualTo(Shape.of(0));
  }

  @Test
  void the_diagonal_is_the_last_dim_and_a_view() {
    Tensor cube = Tensor.zeros(2, 5, 3);
    Tensor diagonal = cube.diagonal(1, 0, 2);
    assertThat(diagonal.shape()).isEqualTo(Shape.of(5, 2));
    diagonal.set(7, 4, 1);
    assertThat(cube.get(1, 4, 2)).isEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void every_element_has_indices_that_go_together(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Tensor view = random.view(Shape.of(1 + random.upTo(4), 1 + random.upTo(4), 1 + random.upTo(4)));
    int offset = random.upTo(7) - 3;
    Tensor diagonal = view.diagonal(offset, 2, 0); // (d1, length)
    int below = Math.max(0, -offset);
    int above = Math.max(0, offset);
    int length = Math.max(0, Math.min(view.size(2) - below, view.size(0) - above));
    assertThat(diagonal.shape()).isEqualTo(Shape.of(view.size(1), length));
    for (int i = 0; i < view.size(1); i++) {
      for (int d = 0; d < length; d++) {
        assertThat(diagonal.get(i, d)).isEqualTo(view.get(d + above, i, d + below));
      }
    }
  }

  @Test
  void the_trace_is_the_sum_of_the_diagonal() {
    assertThat(x.trace().item()).isEqualTo(15);
    assertThat(x.t().trace().item()).isEqualTo(15);
    assertThat(Tensor.zeros(0, 3).trace().item()).isZero();
    assertThat(x.cloned().requiresGrad(true).trace().gradFn())
        .hasToString("Optional[<TraceBackward0>]");
  }

  @Test
  void what_has_no_diagonal_is_refused() {
    assertThatThrownBy(() -> x.diagonal(0, 1, -1))
        .isInstanceOf(ShapeException.class)
        .hasMessage("diagonal: dims 1 and -1 of (3, 4) are the same one");
    assertThatThrownBy(() -> Tensor.zeros(3).diagonal())
        .hasMessage("diagonal: dim 1 is out of range for (3); it goes from -1 to 0");
    assertThatThrownBy(() -> Tensor.scalar(1).diagonal())
        .hasMessage("diagonal: dim 0 is out of range for (), which has none");
    assertThatThrownBy(() -> Tensor.zeros(2, 2, 2).trace())
        .hasMessage("trace: (2, 2, 2) has 3 dims, a matrix has 2");
  }
}
