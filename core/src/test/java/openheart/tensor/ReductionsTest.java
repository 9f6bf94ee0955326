package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import openheart.random.Generator;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReductionsTest {

  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;

  private final Tensor x = Tensor.of(new float[][] {{1, 2, 6}, {4, 5, 3}});

  @Test
  void all_elements_are_reduced_if_no_dim_is_named() {
    assertThat(x.sum().shape()).isEqualTo(Shape.of());
    assertThat(x.sum().item()).isEqualTo(21);
    assertThat(x.mean().item()).isEqualTo(3.5f);
    assertThat(x.var().item()).isEqualTo(3.5f);
    assertThat(x.var(0, false).item()).isEqualTo(17.5f / 6);
    assertThat(x.std().item()).isEqualTo((float) Math.sqrt(3.5));
    assertThat(x.max().item()).isEqualTo(6);
    assertThat(x.min().item()).isEqualTo(1);
    assertThat(x.prod().item()).isEqualTo(720);
    assertThat(x.argmax()).isEqualTo(2);
    assertThat(x.argmin()).isZero();
  }

  @Test
  void a_dim_is_gone_or_stays_with_size_1() {
    assertThat(x.sum(0).toArray()).containsExactly(5, 7, 9);
    assertThat(x.sum(-1).toArray()).containsExactly(9, 12);
    assertThat(x.sum(true, 1).shape()).isEqualTo(Shape.of(2, 1));
    assertThat(x.mean(true, 0, 1).shape()).isEqualTo(Shape.of(1, 1));
    assertThat(x.max(1).toArray()).containsExactly(6, 5);
    assertThat(x.min(true, 0).toArray()).containsExactly(1, 2, 3);
    assertThat(x.argmax(false, 1).toArray()).containsExactly(2, 1);
    assertThat(x.argmin(true, 0).shape()).isEqualTo(Shape.of(1, 3));
    assertThat(Tensor.scalar(3).sum(0).item()).isEqualTo(3);
  }

  @Test
  void n_minus_1_of_one_number_leaves_nothing_to_divide_by() {
    assertThat(Tensor.of(5).var().item()).isNaN();
    assertThat(Tensor.of(5).std(0, false).item()).isZero();
    assertThat(Tensor.of(5, 6).var(5, false).item()).isEqualTo(INF);
  }

  @Test
  void nothing_has_a_sum_and_a_product_but_no_mean_and_no_greatest() {
    Tensor none = Tensor.zeros(0, 3);
    assertThat(none.sum(0).toArray()).containsExactly(0, 0, 0);
    assertThat(none.prod().item()).isEqualTo(1);
    assertThat(none.mean(0).toArray()).containsExactly(NAN, NAN, NAN);
    assertThat(none.max(1).shape()).isEqualTo(Shape.of(0));
    assertThatThrownBy(() -> none.max(0)).hasMessage("max: (0, 3) has no element to choose from");
    assertThatThrownBy(none::argmin).hasMessage("argmin: (0, 3) has no element to choose from");
  }

  @Test
  void nan_wins_and_infinities_count() {
    Tensor odd = Tensor.of(1, NAN, INF, NAN);
    assertThat(odd.max().item()).isNaN();
    assertThat(odd.min().item()).isNaN();
    assertThat(odd.argmax()).isEqualTo(1);
    assertThat(odd.argmin()).isEqualTo(1);
    assertThat(Tensor.of(INF, 1).sum().item()).isEqualTo(INF);
    assertThat(Tensor.of(INF, -INF).mean().item()).isNaN();
    assertThat(Tensor.of(INF, 1).var().item()).isNaN();
    assertThat(Tensor.of(-INF, -INF).max().item()).isEqualTo(-INF);
    assertThat(Tensor.full(Float.MIN_VALUE, 1000).sum().item()).isEqualTo(1000 * Float.MIN_VALUE);
  }

  @Test
  void a_large_mean_does_not_drown_the_variance() {
    Tensor far = Tensor.of(16_777_214, 16_777_216);
    assertThat(far.var().item()).isEqualTo(2);
    assertThat(Tensor.full(0.1f, 1_000_000).mean().item()).isEqualTo(0.1f);
    assertThat(Tensor.full(0.1f, 1_000_000).std().item()).isLessThan(1e-8f);
  }

  @Test
  void columns_hold_what_floats_can_not() {
    Tensor columns = Tensor.ones(3, 40);
    float[][] odd = {{3e38f, 3e38f, -3e38f}, {INF, 1, 1}, {INF, -INF, 1}, {NAN, 1, 1}};
    for (int j = 0; j < odd.length; j++) {
      for (int i = 0; i < 3; i++) {
        columns.set(odd[j][i], i, j);
      }
    }
    for (int i = 0; i < 3; i++) {
      columns.set(1e-30f * i, i, 4);
      columns.set(1e25f * i, i, 5);
    }
    assertThat(columns.sum(0).narrow(0, 0, 4).toArray()).containsExactly(3e38f, INF, NAN, NAN);
    assertThat(columns.std(0).narrow(0, 4, 3).toArray()).containsExactly(1e-30f, 1e25f, 0);
    assertThat(columns.norm(0).get(5)).isEqualTo((float) (1e25f * Math.sqrt(5)));
    assertThat(columns.max(0).narrow(0, 0, 4).toArray()).containsExactly(3e38f, INF, INF, NAN);
    assertThat(columns.min(0).narrow(0, 0, 4).toArray()).containsExactly(-3e38f, 1, -INF, NAN);
    Tensor cancelling = Tensor.zeros(3, 16);
    cancelling.select(0, 0).copyFrom(Tensor.scalar(1e8f));
    cancelling.select(0, 1).copyFrom(Tensor.scalar(1));
    cancelling.select(0, 2).copyFrom(Tensor.scalar(-1e8f));
    assertThat(cancelling.sum(0).toArray()).containsOnly(1);
  }

  @Test
  void long_rows_find_a_nan_wherever_it_is() {
    for (int at : new int[] {0, 255, 700, 1000}) {
      Tensor row = Tensor.zeros(1001);
      row.set(NAN, at);
      assertThat(row.max().item()).isNaN();
      assertThat(row.min().item()).isNaN();
      row.set(-7, at);
      assertThat(row.min().item()).isEqualTo(-7);
      assertThat(row.max().item()).isZero();
    }
  }

  @Test
  void running_sums_take_in_each_element() {
    assertThat(x.cumsum(0).toArray()).containsExactly(1, 2, 6, 5, 7, 9);
    assertThat(x.t().cumsum(-2).toArray()).containsExactly(1, 4, 3, 9, 9, 12);
    assertThat(Tensor.scalar(3).cumsum(0).item()).isEqualTo(3);
    assertThat(Tensor.zeros(0, 3).cumsum(0).shape()).isEqualTo(Shape.of(0, 3));
    assertThatThrownBy(() -> x.cumsum(2)).hasMessageStartingWith("cumsum: dim 2 is out of range");
  }

  @Test
  void a_deviation_of_0_passes_no_gradient_on() {
    Tensor constant = Tensor.of(2, 2, 2).requiresGrad(true);
    constant.std().backward();
    assertThat(constant.grad().toArray()).containsExactly(0, 0, 0);
  }

  @Test
  void the_gradient_of_a_product_is_exact_for_zeros() {
    Tensor factors = Tensor.of(2, 0, 3).requiresGrad(true);
    factors.prod().backward();
    assertThat(factors.grad().toArray()).containsExactly(0, 6, 0);
  }

  @Test
  void nodes_are_named_as_in_torch() {
    Tensor w = Tensor.ones(2, 2).requiresGrad(true);
    assertThat(w.sum()).hasToString("tensor(4., grad_fn=<SumBackward0>)");
    assertThat(w.sum(0)).hasToString("tensor([2., 2.], grad_fn=<SumBackward1>)");
    assertThat(w.mean()).hasToString("tensor(1., grad_fn=<MeanBackward0>)");
    assertThat(w.mean(1)).hasToString("tensor([1., 1.], grad_fn=<MeanBackward1>)");
    assertThat(w.std()).hasToString("tensor(0., grad_fn=<StdBackward0>)");
    assertThat(w.prod()).hasToString("tensor(1., grad_fn=<ProdBackward0>)");
  }

  @Test
  void wrong_dims_are_refused_by_the_operations_name() {
    assertThatThrownBy(() -> x.sum(2))
        .isInstanceOf(ShapeException.class)
        .hasMessage("sum: dim 2 is out of range for (2, 3); it goes from -2 to 1");
    assertThatThrownBy(() -> x.std(0, -2)).hasMessage("std: dim -2 of (2, 3) is named twice");
    assertThatThrownBy(() -> x.mean((int[]) null)).hasMessage("mean: the dims are null");
    assertThatThrownBy(() -> x.argmax(false, -3)).hasMessageStartingWith("argmax: dim -3 is out");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void reductions_of_views_give_what_loops_give(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    int[] dims = random.dims(shape);
    check(seed % 3 == 0 ? random.view(shape).cloned() : random.view(shape), dims);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 40000, 3, 2", "70, 2, 1, 33, 0", "3, 2, 1, 40000, 3", "40, 1, 2, 700, 0"})
  void long_rows_and_wide_columns_give_what_loops_give(int a, int b, int c, int d, int dim) {
    Tensor x = Tensor.randn(new Generator(dim), a, b, c, d);
    check(x, new int[] {dim});
    check(x, new int[] {0, 2, 3});
    check(x.transpose(0, 3), new int[] {1, 2});
  }

  /** Against Commons Math on the elements of each result, picked out one by one. */
  private static void check(Tensor x, int[] dims) {
    boolean[] reduced = Dims.mask("test", dims, x.shape());
    Tensor sums = x.sum(true, dims);
    Tensor means = x.mean(true, dims);
    Tensor variances = x.var(true, dims);
    Tensor products = x.prod(true, dims);
    int[] index = new int[x.ndim()];
    for (int i = 0; i < sums.numel(); i++) {
      double[] values = doubles(part(x, reduced, index));
      double sum = StatUtils.sum(values);
      assertThat((double) sums.get(index)).isCloseTo(sum, within(1e-3));
      if (values.length > 1) {
        double variance = StatUtils.variance(values);
        assertThat((double) means.get(index)).isCloseTo(StatUtils.mean(values), within(1e-6));
        assertThat((double) variances.get(index)).isCloseTo(variance, within(1e-5));
      }
      assertThat(products.get(index)).isCloseTo((float) StatUtils.product(values), within(1e-4f));
      for (int d = index.length - 1; d >= 0 && ++index[d] == sums.size(d); d--) {
        index[d] = 0;
      }
    }
    if (x.numel() > 0) {
      // The greatest of the greatest is the greatest, whichever way it is found.
      assertThat(x.max(dims).max().item()).isEqualTo((float) StatUtils.max(doubles(x)));
      assertThat(x.min(dims).min().item()).isEqualTo((float) StatUtils.min(doubles(x)));
    }
  }

  private static Tensor part(Tensor x, boolean[] reduced, int[] index) {
    Tensor part = x;
    for (int d = 0; d < index.length; d++) {
      part = reduced[d] ? part : part.narrow(d, index[d], 1);
    }
    return part;
  }

  private static double[] doubles(Tensor x) {
    float[] values = x.toArray();
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}
