package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormsTest {

  private static final double INF = Double.POSITIVE_INFINITY;

  private final Tensor x = Tensor.of(new float[][] {{3, -4, 0}, {-5, 0, 12}});

  @Test
  void length_is_the_root_of_the_sum_of_squares() {
    assertThat(x.norm().item()).isEqualTo((float) Math.sqrt(194));
    assertThat(x.norm(1).toArray()).containsExactly(5, 13);
    assertThat(x.norm(true, 0).shape()).isEqualTo(Shape.of(1, 3));
    assertThat(Tensor.of(3e30f, 4e30f).norm().item()).isEqualTo(5e30f);
    assertThat(Tensor.zeros(0).norm().item()).isZero();
  }

  @Test
  void other_norms_add_choose_or_count() {
    assertThat(x.norm(1, false, 1).toArray()).containsExactly(7, 17);
    assertThat(x.norm(3, false, 1).toArray())
        .containsExactly((float) Math.cbrt(91), (float) Math.cbrt(1853));
    assertThat(x.norm(INF, false, 1).toArray()).containsExactly(4, 12);
    assertThat(x.norm(-INF, false, 1).toArray()).containsExactly(0, 0);
    assertThat(x.norm(0, false, 1).toArray()).containsExactly(2, 2);
    assertThat(Tensor.of(Float.NaN, 1).norm(INF, false).item()).isNaN();
  }

  @Test
  void of_nothing_there_is_no_greatest_and_nan_is_no_power() {
    assertThatThrownBy(() -> Tensor.zeros(0, 2).norm(INF, false, 0))
        .isInstanceOf(ShapeException.class)
        .hasMessage("norm: (0, 2) has no element to choose from");
    assertThatThrownBy(() -> x.norm(Double.NaN, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("norm: p is nan; it is 2 for length as usual");
    assertThatThrownBy(() -> x.norm(2)).hasMessageStartingWith("norm: dim 2 is out of range");
  }

  @Test
  void a_norm_of_0_passes_no_gradient_on() {
    Tensor zero = Tensor.zeros(3).requiresGrad(true);
    zero.norm().backward();
    assertThat(zero.grad().toArray()).containsExactly(0, 0, 0);
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void norms_of_views_give_what_their_definition_gives(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    int[] dims = random.dims(shape);
    Tensor view = random.view(shape);
    near(view.norm(dims), view.square().sum(dims).sqrt());
    near(view.norm(1, false, dims), view.abs().sum(dims));
    near(view.norm(3, true, dims), view.abs().pow(3).sum(true, dims).pow(1 / 3f));
  }

  private static void near(Tensor actual, Tensor expected) {
    assertThat(actual.shape()).isEqualTo(expected.shape());
    float[] mine = actual.toArray();
    float[] theirs = expected.toArray();
    for (int i = 0; i < mine.length; i++) {
      assertThat(mine[i]).isCloseTo(theirs[i], within(1e-5f * (1 + theirs[i])));
    }
  }
}
