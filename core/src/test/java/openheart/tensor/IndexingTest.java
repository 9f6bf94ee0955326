package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexingTest {

  private final Tensor x = Tensor.arange(6).view(2, 3);

  @Test
  void gather_takes_one_element_of_a_dim_for_each_index() {
    Tensor index = Tensor.of(new float[][] {{2, 0}, {1, 1}});
    assertThat(x.gather(1, index).toArray()).containsExactly(2, 0, 4, 4);
    assertThat(x.gather(0, Tensor.of(new float[][] {{1, 0}})).toArray()).containsExactly(3, 1);
    assertThat(Tensor.scalar(5).gather(0, Tensor.scalar(0)).item()).isEqualTo(5);
    assertThat(x.gather(1, Tensor.zeros(0, 2)).shape()).isEqualTo(Shape.of(0, 2));
  }

  @Test
  void gradients_of_what_was_taken_often_add_up() {
    Tensor w = Tensor.of(1, 2, 3, 4).requiresGrad(true);
    w.gather(0, Tensor.of(0, 0, 3)).backward(Tensor.of(0.5f, 0.25f, 8));
    assertThat(w.grad().toArray()).containsExactly(0.75f, 0, 0, 8);
    w.zeroGrad();
    w.indexSelect(0, 3, 3, 1).backward(Tensor.of(1, 2, 4));
    assertThat(w.grad().toArray()).containsExactly(0, 4, 0, 3);
  }

  @Test
  void the_index_may_change_after_it_was_used() {
    Tensor w = Tensor.of(1, 2).requiresGrad(true);
    Tensor index = Tensor.of(0, 0);
    int[] rows = {1};
    Tensor taken = Tensor.cat(w.gather(0, index), w.indexSelect(0, rows));
    index.fill(1);
    rows[0] = 0;
    taken.backward(Tensor.ones(3));
    assertThat(w.grad().toArray()).containsExactly(2, 1);
  }

  @Test
  void index_select_takes_slices_in_any_order() {
    assertThat(x.indexSelect(1, 2, 0, 2).toArray()).containsExactly(2, 0, 2, 5, 3, 5);
    assertThat(x.t().indexSelect(-2, Tensor.of(2, 1)).toArray()).containsExactly(2, 5, 1, 4);
    assertThat(x.indexSelect(0).shape()).isEqualTo(Shape.of(0, 3));
    assertThat(x.indexSelect(0, Tensor.scalar(1)).shape()).isEqualTo(Shape.of(1, 3));
    assertThat(Tensor.zeros(0, 2).indexSelect(1, 1, 1, 0).shape()).isEqualTo(Shape.of(0, 3));
  }

  @Test
  void an_index_that_is_no_place_is_refused_by_name() {
    assertThatThrownBy(() -> x.gather(1, Tensor.full(3, 2, 1)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("gather: index 3 is out of range for dim 1 of (2, 3), which has size 3");
    assertThatThrownBy(() -> x.gather(1, Tensor.full(-1, 2, 1)))
        .hasMessageEndingWith("which has size 3; here none is counted from the end");
    assertThatThrownBy(() -> x.gather(1, Tensor.full(0.5f, 2, 1)))
        .hasMessage("gather: an index must be a whole number, element 0 is 0.5");
    for (float odd : new float[] {Float.NaN, Float.POSITIVE_INFINITY, 3e9f}) {
      assertThatThrownBy(() -> x.gather(1, Tensor.full(odd, 2, 1)))
          .isInstanceOf(ShapeException.class);
    }
    assertThatThrownBy(() -> x.gather(1, Tensor.zeros(2)))
        .hasMessage("gather: the index (2) has 1 dims, (2, 3) has 2, and they must be as many");
    assertThatThrownBy(() -> x.gather(1, Tensor.zeros(3, 1)))
        .hasMessage(
            "gather: the index (3, 1) does not fit into (2, 3) along dim 1: axis 0 is 3, more than"
                + " 2");
    assertThatThrownBy(() -> x.gather(2, Tensor.zeros(2, 1))).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.gather(0, null)).hasMessage("gather: the index is null");
    assertThatThrownBy(() -> x.indexSelect(0, 0, 2))
        .hasMessage("indexSelect: index 2 is out of range for dim 0 of (2, 3), which has size 2");
    assertThatThrownBy(() -> x.indexSelect(0, -1)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.indexSelect(0, Tensor.zeros(1, 1)))
        .hasMessage("indexSelect: the index is (1, 1), not a row");
    assertThatThrownBy(() -> Tensor.scalar(1).indexSelect(0, 0)).hasMessageContaining("has none");
    assertThatThrownBy(() -> x.indexSelect(0, (int[]) null))
        .hasMessage("indexSelect: the index is null");
    assertThatThrownBy(() -> Tensor.scalar(1).expand(1 << 30, 1).indexSelect(1, 0, 0))
        .isInstanceOf(ShapeException.class);
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void gather_and_index_select_agree_with_loops_over_elements(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    Tensor x = random.view(shape);
    for (int dim = 0; dim < shape.ndim() && shape.numel() > 0; dim++) {
      int[] sizes = shape.dims();
      sizes[dim] = 1 + random.upTo(6);
      Tensor index = random.whole(shape.at(dim), Shape.of(sizes));
      Tensor taken = x.gather(dim, index);
      int[] rows = new int[sizes[dim]];
      List<Tensor> slices = new ArrayList<>();
      for (int r = 0; r < rows.length; r++) {
        rows[r] = random.upTo(shape.at(dim));
        slices.add(x.select(dim, rows[r]));
        // The same, by gather: one index for the whole slice.
        Tensor whole = Tensor.full(rows[r], x.narrow(dim, 0, 1).shape().dims());
        assertThat(x.gather(dim, whole).equal(x.narrow(dim, rows[r], 1))).isTrue();
      }
      assertThat(x.indexSelect(dim, rows).equal(Tensor.stack(slices, dim))).isTrue();
      int[] at = new int[sizes.length];
      for (float value : taken.toArray()) {
        int[] from = at.clone();
        from[dim] = (int) index.get(at);
        assertThat(value).isEqualTo(x.get(from));
        for (int d = at.length - 1; d >= 0 && ++at[d] == sizes[d]; d--) {
          at[d] = 0;
        }
      }
    }
  }
}
