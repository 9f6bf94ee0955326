package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

  @Test
  void equal_compares_shape_and_numbers() {
    Tensor x = Tensor.of(1, 2);
    assertThat(x.equal(Tensor.of(1, 2))).isTrue();
    assertThat(x.equal(Tensor.of(1, 3))).isFalse();
    assertThat(x.equal(x.unsqueeze(0))).isFalse();
    assertThat(Tensor.of(0f).equal(Tensor.of(-0f))).isTrue();
    assertThat(Tensor.of(Float.NaN).equal(Tensor.of(Float.NaN))).isFalse();
    assertThat(x).isNotEqualTo(Tensor.of(1, 2));
    assertThatThrownBy(() -> x.equal(null)).hasMessage("equal: the other tensor is null");
  }

  @Test
  void allclose_allows_the_last_digits_to_differ() {
    Tensor x = Tensor.of(1, 1000, 0);
    assertThat(x.allclose(Tensor.of(1.000005f, 1000.005f, 1e-9f))).isTrue();
    assertThat(x.allclose(Tensor.of(1.0001f, 1000, 0))).isFalse();
    assertThat(Tensor.ones(2, 3).allclose(Tensor.scalar(1))).isTrue();
    assertThat(Tensor.of(Float.NaN).allclose(Tensor.of(Float.NaN))).isFalse();
    float inf = Float.POSITIVE_INFINITY;
    assertThat(Tensor.of(inf).allclose(Tensor.of(inf))).isTrue();
    assertThat(Tensor.of(1).allclose(Tensor.of(inf))).isFalse();
    assertThat(Tensor.of(-inf).allclose(Tensor.of(inf))).isFalse();
    assertThatThrownBy(() -> x.allclose(Tensor.zeros(2))).isInstanceOf(ShapeException.class);
  }

  @Test
  void allclose_takes_tolerances_and_may_count_nan_as_close() {
    Tensor x = Tensor.of(1, Float.NaN);
    Tensor y = Tensor.of(1.05f, Float.NaN);
    assertThat(x.allclose(y, 0.1, 0, true)).isTrue();
    assertThat(x.allclose(y, 0.1, 0, false)).isFalse();
    assertThat(x.allclose(y, 0, 0.01, true)).isFalse();
    assertThat(x.allclose(Tensor.of(1, 2), 1, 1, true)).isFalse();
    assertThatThrownBy(() -> x.allclose(y, -1, 0, true))
        .hasMessage("allclose: rtol and atol must not be negative, they are -1.0 and 0.0");
  }

  @Test
  void comparisons_answer_1_or_0_and_nan_is_only_different() {
    Tensor x = Tensor.of(1, 2, 3, Float.NaN);
    Tensor y = Tensor.of(2, 2, 2, Float.NaN);
    assertThat(x.gt(y).toArray()).containsExactly(0, 0, 1, 0);
    assertThat(x.ge(y).toArray()).containsExactly(0, 1, 1, 0);
    assertThat(x.lt(y).toArray()).containsExactly(1, 0, 0, 0);
    assertThat(x.le(y).toArray()).containsExactly(1, 1, 0, 0);
    assertThat(x.eq(y).toArray()).containsExactly(0, 1, 0, 0);
    assertThat(x.ne(y).toArray()).containsExactly(1, 0, 1, 1);
    assertThat(x.gt(2).toArray()).containsExactly(x.gt(Tensor.scalar(2)).toArray());
    assertThat(x.ge(2).toArray()).containsExactly(x.ge(y).toArray());
    assertThat(x.lt(2).toArray()).containsExactly(x.lt(y).toArray());
    assertThat(x.le(2).toArray()).containsExactly(x.le(y).toArray());
    assertThat(x.eq(2).toArray()).containsExactly(x.eq(y).toArray());
    assertThat(x.ne(2).toArray()).containsExactly(x.ne(y).toArray());
    assertThat(x.unsqueeze(1).gt(y).shape()).isEqualTo(Shape.of(4, 4));
    assertThatThrownBy(() -> x.gt(Tensor.zeros(3)))
        .hasMessageStartingWith("gt: cannot broadcast (4) with (3): axis -1");
  }

  @Test
  void a_comparison_has_no_history() {
    Tensor x = Tensor.of(1, 2).requiresGrad(true);
    assertThat(x.gt(1).requiresGrad()).isFalse();
    assertThat(x.isnan().requiresGrad()).isFalse();
  }

  @Test
  void infinities_and_nan_are_told_apart() {
    float inf = Float.POSITIVE_INFINITY;
    Tensor x = Tensor.of(0, Float.MAX_VALUE, inf, -inf, Float.NaN);
    assertThat(x.isnan().toArray()).containsExactly(0, 0, 0, 0, 1);
    assertThat(x.isinf().toArray()).containsExactly(0, 0, 1, 1, 0);
    assertThat(x.isfinite().toArray()).containsExactly(1, 1, 0, 0, 0);
  }

  @Test
  void where_chooses_by_the_condition_and_broadcasts_all_three() {
    float nan = Float.NaN;
    Tensor condition = Tensor.of(new float[][] {{1}, {-0f}, {nan}});
    Tensor chosen = Tensor.where(condition, Tensor.of(1, 2), Tensor.scalar(nan));
    assertThat(chosen.shape()).isEqualTo(Shape.of(3, 2));
    assertThat(chosen.toArray()).containsExactly(1, 2, nan, nan, 1, 2);
    assertThat(Tensor.where(Tensor.zeros(0, 2), Tensor.ones(2), Tensor.ones(1)).numel()).isZero();
    assertThatThrownBy(() -> Tensor.where(condition, Tensor.ones(2), Tensor.ones(3)))
        .hasMessageStartingWith("where: cannot broadcast (2) with (3)");
    assertThatThrownBy(() -> Tensor.where(null, condition, condition))
        .hasMessage("where: the condition is null");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void where_gives_of_views_what_it_gives_of_copies(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape whole = random.shape(4);
    Tensor condition = random.view(random.shrunk(whole)).gt(0);
    Tensor x = random.view(random.shrunk(whole));
    Tensor y = random.view(random.shrunk(whole));
    Tensor chosen = Tensor.where(condition, x, y);
    int[] sizes = chosen.shape().dims();
    float[] choices = condition.expand(sizes).toArray();
    float[] expected = y.expand(sizes).toArray();
    float[] other = x.expand(sizes).toArray();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = choices[i] != 0 ? other[i] : expected[i];
    }
    assertThat(chosen.toArray()).containsExactly(expected);
  }
}
