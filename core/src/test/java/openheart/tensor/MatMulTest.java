package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import openheart.random.Generator;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatMulTest {

  private final Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void rows_meet_columns() {
    assertThat(m.matmul(m.t()).toArray()).containsExactly(14, 32, 32, 77);
    assertThat(m.matmul(Tensor.of(1, 0, -1)).toArray()).containsExactly(-2, -2);
    assertThat(Tensor.of(1, 1).matmul(m).toArray()).containsExactly(5, 7, 9);
    assertThat(Tensor.of(1, 2).matmul(Tensor.of(3, 4)).item()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 3 | ()
          2 3 | 3 | (2)
          3 | 3 4 | (4)
          5 2 3 | 3 | (5, 2)
          3 | 5 3 4 | (5, 4)
          5 2 3 | 3 4 | (5, 2, 4)
          2 3 | 5 3 4 | (5, 2, 4)
          6 1 2 3 | 5 3 4 | (6, 5, 2, 4)
          0 3 | 3 2 | (0, 2)
          2 0 | 0 3 | (2, 3)
          0 2 3 | 3 4 | (0, 2, 4)
          """)
  void vectors_matrices_and_batches_have_torchs_shapes(String a, String b, String expected) {
    assertThat(ones(a).matmul(ones(b)).shape()).hasToString(expected);
  }

  @Test
  void shapes_that_do_not_fit_are_refused_by_name() {
    assertThatThrownBy(() -> m.matmul(Tensor.zeros(4, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("matmul: cannot multiply (2, 3) by (4, 5): the inner sizes 3 and 4 differ");
    assertThatThrownBy(() -> Tensor.scalar(1).matmul(m))
        .hasMessage("matmul: cannot multiply () by (2, 3): a single number is no matrix; use mul");
    assertThatThrownBy(() -> Tensor.zeros(2, 2, 3).matmul(Tensor.zeros(3, 3, 2)))
        .hasMessage("matmul: cannot broadcast (2) with (3): axis -1 is 2 and 3, and neither is 1");
    assertThatThrownBy(() -> m.matmul(null)).hasMessage("matmul: the other tensor is null");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void products_of_views_agree_with_commons_math(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    int k = 1 + random.upTo(seed % 4 == 0 ? 300 : 9);
    Tensor x = random.view(Shape.of(1 + random.upTo(9), k));
    Tensor y = random.view(Shape.of(k, 1 + random.upTo(seed % 5 == 0 ? 1500 : 9)));
    RealMatrix expected = matrix(x).multiply(matrix(y));
    Tensor product = x.matmul(y);
    for (int i = 0; i < product.size(0); i++) {
      for (int j = 0; j < product.size(1); j++) {
        assertThat((double) product.get(i, j)).isCloseTo(expected.getEntry(i, j), within(1e-4));
      }
    }
  }

  @Test
  void a_batch_is_the_products_of_its_matrices() {
    Tensor x = Tensor.randn(4, 1, 5, 3).transpose(0, 1); // (1, 4, 5, 3)
    Tensor y = Tensor.randn(2, 4, 7, 3).transpose(2, 3); // (2, 4, 3, 7)
    Tensor product = x.matmul(y);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 4; j++) {
        Tensor one = x.select(0, 0).select(0, j).matmul(y.select(0, i).select(0, j));
        assertThat(product.select(0, i).select(0, j).equal(one)).isTrue();
      }
    }
  }

  /** Sizes on both sides of every border that the fast loops have: few, narrow, tiles, blocks. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 9, 1",
    "1, 1000, 1",
    "5, 200, 1",
    "1, 200, 7",
    "1, 300, 1100",
    "3, 130, 40",
    "70, 127, 3",
    "70, 5, 23",
    "33, 126, 24",
    "8, 1, 100",
    "130, 128, 33",
    "66, 253, 70",
    "1030, 3, 1073",
    "5, 127, 2150",
    "129, 60, 129"
  })
  void the_bits_are_those_of_three_plain_loops(int n, int k, int m) {
    Generator generator = new Generator(n * 31 + k * 7 + m);
    Tensor x = Tensor.randn(generator, n, k);
    Tensor y = Tensor.randn(generator, k, m);
    float[] expected = n == 1 && m == 1 ? dot(x, y) : plain(x, y);
    assertThat(x.matmul(y).toArray()).isEqualTo(expected);
    assertThat(turned(x).matmul(y).toArray()).as("left by columns").isEqualTo(expected);
    assertThat(x.matmul(turned(y)).toArray()).as("right by columns").isEqualTo(expected);
    assertThat(turned(x).matmul(turned(y)).toArray()).as("both").isEqualTo(expected);
    assertThat(spaced(x).matmul(spaced(y)).toArray()).as("with gaps").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, 3, 4", "1, 1, 1", "5, 200, 1", "1, 300, 50", "70, 5, 23", "130, 128, 33"})
  void addmm_begins_its_sums_with_what_is_added(int n, int k, int m) {
    Tensor x = Tensor.randn(n, k);
    Tensor y = Tensor.randn(k, m);
    Tensor row = Tensor.randn(m);
    Tensor before = row.expand(n, m).contiguous();
    assertThat(row.addmm(x, y).allclose(x.matmul(y).add(before), 1e-5, 1e-4, false)).isTrue();
    assertThat(before.addmm(x, y).equal(row.addmm(x, y))).isTrue();
    assertThat(Tensor.scalar(0).addmm(x, y).equal(x.matmul(y))).isTrue();
    assertThat(row.addmm(x, y).shape()).hasToString("(" + n + ", " + m + ")");
  }

  @Test
  void addmm_refuses_what_does_not_fit() {
    Tensor bias = Tensor.zeros(4);
    assertThatThrownBy(() -> bias.addmm(m, Tensor.zeros(2, 4)))
        .hasMessage("addmm: cannot multiply (2, 3) by (2, 4): the inner sizes 3 and 2 differ");
    assertThatThrownBy(() -> bias.addmm(m, Tensor.zeros(3)))
        .hasMessage("addmm: (2, 3) and (3) are not both matrices; use matmul and add");
    assertThatThrownBy(() -> bias.addmm(m, Tensor.zeros(3, 5)))
        .hasMessage("addmm: cannot stretch (4) to the product's (2, 5)");
    assertThatThrownBy(() -> bias.addmm(null, m)).hasMessage("addmm: the left matrix is null");
    assertThatThrownBy(() -> bias.addmm(m, null)).hasMessage("addmm: the right matrix is null");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void batches_of_any_shape_agree_with_loops_in_double(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape batch = random.shape(3);
    int k = random.upTo(seed % 7 == 0 ? 200 : 6);
    Tensor x = random.view(joined(random.shrunk(batch), 1 + random.upTo(5), k));
    Tensor y = random.view(joined(random.shrunk(batch), k, 1 + random.upTo(30)));
    Tensor product = x.matmul(y);
    int n = x.size(-2);
    int m = y.size(-1);
    Shape shape = product.shape();
    assertThat(joined(Shape.of(Arrays.copyOf(shape.dims(), shape.ndim() - 2)), n, m))
        .isEqualTo(shape);
    Tensor left = x.expand(joined(front(shape), n, k).dims()).contiguous();
    Tensor right = y.expand(joined(front(shape), k, m).dims()).contiguous();
    float[] a = left.toArray();
    float[] b = right.toArray();
    float[] actual = product.toArray();
    for (int at = 0; at < actual.length; at++) {
      int g = at / (n * m);
      double sum = 0;
      for (int s = 0; s < k; s++) {
        sum += (double) a[(g * n + at / m % n) * k + s] * b[(g * k + s) * m + at % m];
      }
      assertThat((double) actual[at]).isCloseTo(sum, within(1e-4));
    }
  }

  @Test
  void expanded_operands_are_read_where_they_stand() {
    Tensor row = Tensor.randn(1, 40).expand(50, 40);
    Tensor column = Tensor.randn(40, 1).expand(40, 60);
    assertThat(row.matmul(column).equal(row.contiguous().matmul(column.contiguous()))).isTrue();
    Tensor batch = Tensor.randn(2, 1, 30, 40).expand(2, 3, 30, 40);
    assertThat(batch.matmul(column).equal(batch.contiguous().matmul(column.contiguous()))).isTrue();
  }

  @Test
  void large_products_have_the_same_bits_on_any_number_of_threads() throws Exception {
    Tensor x = Tensor.randn(new Generator(7), 3, 257, 300);
    Tensor y = Tensor.randn(new Generator(8), 3, 300, 1300);
    Tensor wide = y.select(0, 1);
    List<float[]> expected = List.of(x.matmul(y).toArray(), x.matmul(wide).toArray());
    for (int threads : new int[] {1, 2, 5}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> x.matmul(y)).get().toArray()).isEqualTo(expected.get(0));
        assertThat(pool.submit(() -> x.matmul(wide)).get().toArray()).isEqualTo(expected.get(1));
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void zero_times_infinity_is_nan_in_every_loop() {
    for (int n : new int[] {1, 2, 5, 40, 200}) {
      for (int m : new int[] {1, 2, 30, 100}) {
        Tensor x = Tensor.zeros(n, 10);
        Tensor y = Tensor.full(Float.POSITIVE_INFINITY, 10, m);
        assertThat(x.matmul(y).toArray()).containsOnly(Float.NaN);
        assertThat(y.t().matmul(x.t()).toArray()).containsOnly(Float.NaN);
      }
    }
  }

  @Test
  void nodes_are_named_as_torchs() {
    Tensor v = Tensor.ones(2).requiresGrad(true);
    Tensor w = Tensor.ones(2, 2).requiresGrad(true);
    Tensor b = Tensor.ones(3, 2, 2).requiresGrad(true);
    assertThat(v.matmul(v).gradFn().get().name()).isEqualTo("DotBackward0");
    assertThat(w.matmul(v).gradFn().get().name()).isEqualTo("MvBackward0");
    assertThat(v.matmul(w).gradFn().get().name()).isEqualTo("SqueezeBackward4");
    assertThat(w.matmul(w).gradFn().get().name()).isEqualTo("MmBackward0");
    assertThat(b.matmul(w).gradFn().get().name()).isEqualTo("UnsafeViewBackward0");
  }

  @Test
  void nan_and_infinity_go_through() {
    Tensor x = Tensor.of(Float.NaN, Float.POSITIVE_INFINITY).view(2, 1);
    assertThat(x.matmul(Tensor.of(0, 1).view(1, 2)).toArray())
        .containsExactly(Float.NaN, Float.NaN, Float.NaN, Float.POSITIVE_INFINITY);
  }

  private static float[] plain(Tensor x, Tensor y) {
    int n = x.size(0);
    int m = y.size(1);
    float[] out = new float[n * m];
    PlainProduct.add(Matrix.of(x), Matrix.of(y), new Matrix(out, 0, m, 1), 0, n, x.size(1), m);
    return out;
  }

  /** In eight interleaved sums, then the rest. */
  private static float[] dot(Tensor x, Tensor y) {
    float[] sums = new float[8];
    int whole = x.numel() / 8 * 8;
    for (int i = 0; i < whole; i++) {
      sums[i % 8] = Math.fma(x.get(0, i), y.get(i, 0), sums[i % 8]);
    }
    float sum =
        ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    for (int i = whole; i < x.numel(); i++) {
      sum = Math.fma(x.get(0, i), y.get(i, 0), sum);
    }
    return new float[] {sum};
  }

  /** Equal, but its columns lie in one piece, not its rows. */
  private static Tensor turned(Tensor x) {
    return x.t().contiguous().t();
  }

  /** Equal, but with numbers between its numbers. */
  private static Tensor spaced(Tensor x) {
    Tensor wide = Tensor.full(Float.NaN, x.size(0) + 1, x.size(1), 2);
    Tensor view = wide.narrow(0, 1, x.size(0)).select(2, 1);
    return view.copyFrom(x);
  }

  private static Shape front(Shape shape) {
    return Shape.of(Arrays.copyOf(shape.dims(), shape.ndim() - 2));
  }

  private static Shape joined(Shape batch, int rows, int columns) {
    int[] sizes = Arrays.copyOf(batch.dims(), batch.ndim() + 2);
    sizes[batch.ndim()] = rows;
    sizes[batch.ndim() + 1] = columns;
    return Shape.of(sizes);
  }

  private static Tensor ones(String sizes) {
    return Tensor.ones(Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  private static RealMatrix matrix(Tensor x) {
    RealMatrix result = new BlockRealMatrix(x.size(0), x.size(1));
    for (int i = 0; i < x.size(0); i++) {
      for (int j = 0; j < x.size(1); j++) {
        result.setEntry(i, j, x.get(i, j));
      }
    }
    return result;
  }
}
