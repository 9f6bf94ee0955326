package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import openheart.random.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTest {

  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;

  @Test
  void softmax_of_the_notebook_is_what_torch_prints() {
    Tensor x = Tensor.of(-3.7f, -2.5f, -0.2f, 0.8f, 1.8f, 3.2f);
    assertThat(x.softmax(0))
        .hasToString("tensor([0.0007, 0.0024, 0.0243, 0.0660, 0.1793, 0.7273])");
  }

  @Test
  void huge_numbers_do_not_overflow() {
    Tensor x = Tensor.of(1000, 1000);
    assertThat(x.softmax(0).toArray()).containsExactly(0.5f, 0.5f);
    assertThat(x.logSoftmax(0).toArray()).containsExactly(-0.6931472f, -0.6931472f);
    assertThat(x.logsumexp().item()).isEqualTo(1000.6932f);
  }

  @Test
  void infinities_and_nan_spoil_their_own_row_only() {
    Tensor x =
        Tensor.of(new float[][] {{INF, 0}, {-INF, -INF}, {NAN, 1}, {-INF, 3}, {3, 3}, {INF, -INF}});
    assertThat(x.softmax(1).toArray())
        .containsExactly(NAN, NAN, NAN, NAN, NAN, NAN, 0, 1, 0.5f, 0.5f, NAN, NAN);
    assertThat(x.logSoftmax(1).select(0, 3).toArray()).containsExactly(-INF, 0);
    assertThat(x.logsumexp(1).toArray())
        .containsExactly(INF, -INF, NAN, 3, (float) (3 + Math.log(2)), INF);
  }

  @Test
  void of_nothing_there_is_no_softmax_and_a_logsumexp_of_minus_infinity() {
    assertThat(Tensor.zeros(0, 3).softmax(0).shape()).isEqualTo(Shape.of(0, 3));
    assertThat(Tensor.zeros(0, 3).logsumexp(0).toArray()).containsExactly(-INF, -INF, -INF);
    assertThat(Tensor.zeros(3, 0).logSoftmax(0).shape()).isEqualTo(Shape.of(3, 0));
    assertThat(Tensor.zeros(0).logsumexp().item()).isEqualTo(-INF);
  }

  @Test
  void a_single_number_is_a_row_of_its_own() {
    assertThat(Tensor.scalar(5).softmax(0).item()).isEqualTo(1);
    assertThat(Tensor.scalar(5).logSoftmax(-1).item()).isZero();
    assertThat(Tensor.scalar(5).logsumexp().item()).isEqualTo(5);
  }

  @Test
  void a_wrong_dim_is_refused_by_the_operations_name() {
    Tensor x = Tensor.zeros(2, 3);
    assertThatThrownBy(() -> x.softmax(2))
        .isInstanceOf(ShapeException.class)
        .hasMessage("softmax: dim 2 is out of range for (2, 3); it goes from -2 to 1");
    assertThatThrownBy(() -> x.logSoftmax(-3)).hasMessageStartingWith("logSoftmax: dim -3 is out");
    assertThatThrownBy(() -> x.logsumexp(0, 0))
        .hasMessage("logsumexp: dim 0 of (2, 3) is named twice");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void views_give_what_loops_give(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    if (shape.ndim() > 0) {
      check(random.view(shape), random.upTo(shape.ndim()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 341, 1000, 1024, 1025, 5000})
  void rows_of_any_length_give_what_loops_give(int length) {
    check(Tensor.randn(new Generator(length), 300000 / length / 9 + 1, length).mul(9), 1);
  }

  private static void check(Tensor x, int dim) {
    Tensor rows = x.transpose(dim, -1).contiguous();
    float[] values = rows.toArray();
    float[] softmax = x.softmax(dim).transpose(dim, -1).toArray();
    float[] logs = x.logSoftmax(dim).transpose(dim, -1).toArray();
    float[] sums = x.logsumexp(true, dim).transpose(dim, -1).toArray();
    int n = rows.size(-1);
    for (int row = 0; row * n < values.length; row++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += Math.exp(values[row * n + i]);
      }
      assertThat((double) sums[row])
          .isCloseTo(Math.log(sum), within(2e-6 * (1 + Math.abs(Math.log(sum)))));
      for (int i = row * n; i < (row + 1) * n; i++) {
        double expected = Math.exp(values[i]) / sum;
        assertThat((double) softmax[i]).isCloseTo(expected, within(1e-6 * expected + 1e-12));
        assertThat((double) logs[i]).isCloseTo(Math.log(expected), within(1e-5));
      }
    }
  }
}
