package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class CentralDifferencesTest {
  private static double[] squares(double[] x) {
    return Arrays.stream(x).map(v -> v * v).toArray();
  }

  @Test
  void every_element_is_weighted_by_its_own_upstream_gradient() {
    double[] gradient =
        CentralDifferences.gradient(
            CentralDifferencesTest::squares, new double[] {3, -4, 1e4}, new double[] {1, 10, -2});
    assertThat(gradient).containsExactly(new double[] {6, -80, -4e4}, within(1e-4));
  }

  @Test
  void tensors_keep_their_shape_and_agree_with_autograd() {
    Draws draws = new Draws(1);
    Tensor x = draws.tensor(3, 2);
    Tensor upstream = draws.tensor(3, 2);
    Tensor leaf = x.cloned().requiresGrad(true);
    leaf.square().backward(upstream);
    Tensor found = CentralDifferences.gradient(CentralDifferencesTest::squares, x, upstream);
    assertThat(Comparison.compare(leaf.grad(), found)).isEmpty();
    assertThat(Comparison.compare(leaf.grad(), found.mul(1.001f))).isPresent();
  }

  @Test
  void an_upstream_gradient_that_is_the_same_everywhere_is_refused() {
    assertThatThrownBy(
            () ->
                CentralDifferences.gradient(
                    CentralDifferencesTest::squares, new double[2], new double[] {1, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.0 everywhere");
    assertThatThrownBy(
            () -> CentralDifferences.gradient(x -> x, new double[2], new double[] {1, 2, 3}))
        .hasMessageContaining("2 numbers", "3");
  }
}
