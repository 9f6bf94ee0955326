package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
}
