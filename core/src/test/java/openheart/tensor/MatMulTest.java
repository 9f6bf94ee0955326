package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
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

  @Test
  void nan_and_infinity_go_through() {
    Tensor x = Tensor.of(Float.NaN, Float.POSITIVE_INFINITY).view(2, 1);
    assertThat(x.matmul(Tensor.of(0, 1).view(1, 2)).toArray())
        .containsExactly(Float.NaN, Float.NaN, Float.NaN, Float.POSITIVE_INFINITY);
  }

  private static Tensor ones(String sizes) {
    return Tensor.ones(
        java.util.Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  private static RealMatrix matrix(Tensor x) {
    RealMatrix result = new Array2DRowRealMatrix(x.size(0), x.size(1));
    for (int i = 0; i < x.size(0); i++) {
      for (int j = 0; j < x.size(1); j++) {
        result.setEntry(i, j, x.get(i, j));
      }
    }
    return result;
  }
}
