package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementwiseTest {

  private record Pair(BinaryOperator<Tensor> tensors, BinaryOperator<Float> numbers) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Tensor::add, (a, b) -> a + b),
          new Pair(Tensor::sub, (a, b) -> a - b),
          new Pair(Tensor::mul, (a, b) -> a * b),
          new Pair(Tensor::div, (a, b) -> a / b),
          new Pair(Tensor::maximum, Math::max),
          new Pair(Tensor::minimum, Math::min));

  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;

  @Test
  void arithmetic_is_element_by_element() {
    Tensor x = Tensor.of(1, 2, 3);
    Tensor y = Tensor.of(4, 5, 8);
    assertThat(x.add(y).toArray()).containsExactly(5, 7, 11);
    assertThat(x.sub(y).toArray()).containsExactly(-3, -3, -5);
    assertThat(x.mul(y).toArray()).containsExactly(4, 10, 24);
    assertThat(y.div(x).toArray()).containsExactly(4, 2.5f, 8f / 3);
    assertThat(x.add(1).mul(2).sub(3).div(2).toArray()).containsExactly(0.5f, 1.5f, 2.5f);
    assertThat(x.maximum(Tensor.scalar(2)).toArray()).containsExactly(2, 2, 3);
    assertThat(x.minimum(Tensor.scalar(2)).toArray()).containsExactly(1, 2, 2);
  }

  @Test
  void a_row_is_added_to_every_row() {
    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
    assertThat(Tensor.of(10, 20, 30).add(m).toArray())
        .containsExactly(11, 22, 33, 14, 25, 36, 17, 28, 39);
  }

  @Test
  void functions_of_one_number() {
    Tensor x = Tensor.of(-4, 0, 4);
    assertThat(x.neg().toArray()).containsExactly(4, -0f, -4);
    assertThat(x.abs().toArray()).containsExactly(4, 0, 4);
    assertThat(x.square().toArray()).containsExactly(16, 0, 16);
    assertThat(x.sqrt().toArray()).containsExactly(NAN, 0, 2);
    assertThat(x.exp().toArray())
        .containsExactly(new float[] {0.018315639f, 1, 54.59815f}, within(4e-6f));
    assertThat(x.log().toArray()).containsExactly(NAN, -INF, 1.3862944f);
    assertThat(x.pow(2).toArray()).containsExactly(16, 0, 16);
    assertThat(x.pow(3).toArray()).containsExactly(-64, 0, 64);
    assertThat(x.pow(0.5f).toArray()).containsExactly(NAN, 0, 2);
    assertThat(x.pow(0).toArray()).containsExactly(1, 1, 1);
  }

  @Test
  void extreme_values_keep_to_the_rules_of_floats() {
    Tensor x = Tensor.of(INF, -INF, NAN, Float.MIN_VALUE, Float.MAX_VALUE);
    assertThat(x.sub(x).toArray()).containsExactly(NAN, NAN, NAN, 0, 0);
    assertThat(x.add(x).toArray()).containsExactly(INF, -INF, NAN, 2 * Float.MIN_VALUE, INF);
    assertThat(x.mul(0).toArray()).containsExactly(NAN, NAN, NAN, 0, 0);
    assertThat(Tensor.of(1, -1, 0).div(0).toArray()).containsExactly(INF, -INF, NAN);
    assertThat(x.maximum(Tensor.scalar(0)).toArray())
        .containsExactly(INF, 0, NAN, Float.MIN_VALUE, Float.MAX_VALUE);
    assertThat(x.exp().toArray()).containsExactly(INF, 0, NAN, 1, INF);
  }

  @Test
  void empty_tensors_and_single_numbers_broadcast_too() {
    assertThat(Tensor.zeros(0, 3).add(Tensor.ones(3)).shape()).isEqualTo(Shape.of(0, 3));
    assertThat(Tensor.zeros(2, 0).mul(3).shape()).isEqualTo(Shape.of(2, 0));
    assertThat(Tensor.scalar(2).add(Tensor.scalar(3)).item()).isEqualTo(5);
  }

  @Test
  void shapes_that_do_not_fit_are_refused_by_the_operations_name() {
    Tensor x = Tensor.zeros(2, 3);
    assertThatThrownBy(() -> x.add(Tensor.zeros(4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("add: cannot broadcast (2, 3) with (4): axis -1 is 3 and 4, and neither is 1");
    assertThatThrownBy(() -> x.maximum(Tensor.zeros(3, 3)))
        .hasMessageStartingWith("maximum: cannot broadcast (2, 3) with (3, 3): axis -2");
    assertThatThrownBy(() -> x.mul((Tensor) null)).hasMessage("mul: the other tensor is null");
    assertThatThrownBy(() -> Tensor.zeros(100_000, 1).add(Tensor.zeros(100_000)))
        .hasMessage("add: (100000, 100000) has more than the 2147483639 elements that fit");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void every_pair_of_a_broadcast_meets_once(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape whole = random.shape(4);
    Shape left = random.shrunk(whole);
    Tensor x = seed % 2 == 0 ? random.view(left) : random.view(left).cloned();
    Tensor y = random.view(random.shrunk(whole));
    Shape shape = x.shape().broadcast(y.shape());
    float[] a = x.expand(shape.dims()).toArray();
    float[] b = y.expand(shape.dims()).toArray();
    for (Pair pair : PAIRS) {
      Tensor result = pair.tensors.apply(x, y);
      assertThat(result.shape()).isEqualTo(shape);
      float[] expected = new float[a.length];
      for (int i = 0; i < a.length; i++) {
        expected[i] = pair.numbers.apply(a[i], b[i]);
      }
      assertThat(result.toArray()).containsExactly(expected);
    }
  }

  @Test
  void long_runs_of_one_number_on_either_side_give_what_copies_give() {
    Tensor x = Tensor.randn(2, 3, 1000);
    Tensor channel = Tensor.randn(1, 3, 1);
    Tensor copy = channel.expand(2, 3, 1000).contiguous();
    for (Pair pair : PAIRS) {
      BinaryOperator<Tensor> f = pair.tensors;
      assertThat(f.apply(x, channel).toArray()).containsExactly(f.apply(x, copy).toArray());
      assertThat(f.apply(channel, x).toArray()).containsExactly(f.apply(copy, x).toArray());
    }
  }

  @Test
  void operations_change_none_of_their_operands() {
    Tensor x = Tensor.of(1, 4);
    List<UnaryOperator<Tensor>> functions =
        List.of(Tensor::neg, Tensor::abs, Tensor::sqrt, Tensor::square, Tensor::exp, Tensor::log);
    functions.forEach(f -> assertThat(f.apply(x).sharesStorageWith(x)).isFalse());
    PAIRS.forEach(pair -> pair.tensors.apply(x, x));
    assertThat(x.toArray()).containsExactly(1, 4);
  }

  @Test
  void powers_follow_the_rules_of_math() {
    Tensor x = Tensor.of(-8, -1, -0f, 0, 2, INF, NAN);
    assertThat(x.pow(3).toArray()).containsExactly(-512, -1, -0f, 0, 8, INF, NAN);
    assertThat(x.pow(-1).toArray()).containsExactly(-0.125f, -1, -INF, INF, 0.5f, 0, NAN);
    assertThat(x.pow(1.5f).toArray()).containsExactly(NAN, NAN, 0, 0, 2.828427f, INF, NAN);
    assertThat(x.pow(0).toArray()).containsExactly(1, 1, 1, 1, 1, 1, 1);
    assertThat(Tensor.scalar(2).pow(Tensor.of(-149, 0.5f, 10, 128, -INF)).toArray())
        .containsExactly(Float.MIN_VALUE, 1.4142135f, 1024, INF, 0);
    assertThat(Tensor.of(-2).pow(Tensor.of(3, 4, 0.5f)).toArray()).containsExactly(-8, 16, NAN);
    assertThatThrownBy(() -> x.pow(Tensor.zeros(2)))
        .hasMessageStartingWith("pow: cannot broadcast (7) with (2)");
  }

  @Test
  void numbers_are_rounded_down_up_and_to_the_nearest() {
    Tensor x = Tensor.of(-1.5f, -0.5f, 0.5f, 1.5f, 2.5f, 3e9f);
    assertThat(x.floor().toArray()).containsExactly(-2, -1, 0, 1, 2, 3e9f);
    assertThat(x.ceil().toArray()).containsExactly(-1, -0f, 1, 2, 3, 3e9f);
    assertThat(x.round().toArray()).containsExactly(-2, -0f, 0, 2, 2, 3e9f);
  }

  @Test
  void a_number_less_a_tensor() {
    assertThat(Tensor.of(1, 3).rsub(1).toArray()).containsExactly(0, -2);
  }

  @Test
  void clamp_refuses_a_border_that_is_no_number_and_lets_max_win() {
    assertThat(Tensor.of(1, 5).clamp(4, 2).toArray()).containsExactly(2, 2);
    assertThat(Tensor.of(1, 5).clampMax(2).toArray()).containsExactly(1, 2);
    assertThatThrownBy(() -> Tensor.of(1).clampMin(NAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clampMin: a border must be a number, they are NaN and Infinity");
  }
}
