package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlicingTest {

  private final Tensor x = Tensor.arange(12).view(3, 4);

  @Test
  void slices_go_in_steps_and_share_the_array() {
    assertThat(Tensor.arange(7).slice(0, 1, 6, 2).toArray()).containsExactly(1, 3, 5);
    Tensor corners = x.slice(0, 0, 3, 2).slice(1, 0, 4, 3);
    assertThat(corners.toArray()).containsExactly(0, 3, 8, 11);
    assertThat(corners.strides()).containsExactly(8, 3);
    corners.set(42, 1, 1);
    assertThat(x.get(2, 3)).isEqualTo(42);
  }

  @Test
  void ends_are_cut_to_what_exists_as_pythons_are() {
    Tensor row = Tensor.arange(5);
    assertThat(row.slice(0, -3, 100).toArray()).containsExactly(2, 3, 4);
    assertThat(row.slice(0, -100, -3).toArray()).containsExactly(0, 1);
    assertThat(row.slice(0, 3, 1).shape()).isEqualTo(Shape.of(0));
    assertThat(row.slice(0, 9, 12).shape()).isEqualTo(Shape.of(0));
    assertThat(row.slice(0, 1, 4, Integer.MAX_VALUE).toArray()).containsExactly(1);
    assertThat(row.slice(0, Integer.MIN_VALUE, Integer.MAX_VALUE).equal(row)).isTrue();
    assertThat(Tensor.zeros(0, 2).slice(0, 0, 1).shape()).isEqualTo(Shape.of(0, 2));
    assertThatThrownBy(() -> x.slice(1, 0, 2, 0))
        .isInstanceOf(ShapeException.class)
        .hasMessage("slice: step 0 along dim 1 of (3, 4) must be 1 or more");
    assertThatThrownBy(() -> x.slice(2, 0, 1)).hasMessageStartingWith("slice: dim 2 is out of");
    assertThatThrownBy(() -> Tensor.scalar(1).slice(0, 0, 1)).hasMessageContaining("has none");
  }

  @Test
  void a_whole_is_split_into_parts_of_one_size_and_a_rest() {
    assertThat(shapes(x.split(3, 1))).containsExactly(Shape.of(3, 3), Shape.of(3, 1));
    assertThat(shapes(x.chunk(3, 1))).containsExactly(Shape.of(3, 2), Shape.of(3, 2));
    assertThat(shapes(x.chunk(2, 0))).containsExactly(Shape.of(2, 4), Shape.of(1, 4));
    assertThat(shapes(x.chunk(Integer.MAX_VALUE, 0))).hasSize(3);
    assertThat(shapes(Tensor.zeros(0).split(2, 0))).containsExactly(Shape.of(0));
    assertThatThrownBy(() -> x.split(0, 1))
        .hasMessage("split: the size 0 of parts of (3, 4) must be 1 or more");
    assertThatThrownBy(() -> x.chunk(-1, 1))
        .hasMessage("chunk: the number -1 of parts of (3, 4) must be 1 or more");
  }

  private static List<Shape> shapes(List<Tensor> parts) {
    return parts.stream().map(Tensor::shape).toList();
  }

  @Test
  void dims_from_one_to_another_flatten() {
    Tensor cube = Tensor.zeros(2, 3, 4);
    assertThat(cube.flatten(1, 2).shape()).isEqualTo(Shape.of(2, 12));
    assertThat(cube.flatten(0, -2).shape()).isEqualTo(Shape.of(6, 4));
    assertThat(cube.flatten(1, 1)).isSameAs(cube);
    assertThat(Tensor.scalar(1).flatten().shape()).isEqualTo(Shape.of(1));
    assertThatThrownBy(() -> cube.flatten(2, 1))
        .hasMessage("flatten: dim 2 of (2, 3, 4) comes after dim 1");
    assertThatThrownBy(() -> cube.flatten(0, 3)).hasMessageStartingWith("flatten: dim 3 is out of");
  }
}
