package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  @Test
  void prints_its_sizes_in_round_brackets() {
    assertThat(Shape.of(2, 3)).hasToString("(2, 3)");
    assertThat(Shape.of(3)).hasToString("(3)");
    assertThat(Shape.of()).hasToString("()");
  }

  @Test
  void counts_dims_and_elements() {
    assertThat(Shape.of(2, 3, 4).ndim()).isEqualTo(3);
    assertThat(Shape.of(2, 3, 4).numel()).isEqualTo(24);
    assertThat(Shape.of().numel()).isEqualTo(1);
    assertThat(Shape.of(2, 0, 4).numel()).isZero();
    assertThat(Shape.of(0, 100_000, 100_000, 100_000).numel()).isZero();
  }

  @Test
  void sizes_may_be_asked_for_from_the_end() {
    assertThat(Shape.of(2, 3).size(-1)).isEqualTo(3);
    assertThat(Shape.of(2, 3).size(0)).isEqualTo(2);
    assertThatThrownBy(() -> Shape.of(2, 3).size(2))
        .hasMessage("size: dim 2 is out of range for (2, 3); it goes from -2 to 1");
    assertThatThrownBy(() -> Shape.of().size(0)).isInstanceOf(ShapeException.class);
  }

  @Test
  void is_equal_by_its_sizes_and_cannot_be_changed() {
    int[] sizes = {2, 3};
    Shape shape = Shape.of(sizes);
    sizes[0] = 7;
    shape.dims()[1] = 7;
    assertThat(shape).isEqualTo(Shape.of(2, 3)).hasSameHashCodeAs(Shape.of(2, 3));
    assertThat(shape).isNotEqualTo(Shape.of(3, 2)).isNotEqualTo("(2, 3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 3 3 | (3, 3)
          3 1 | 3 | (3, 3)
          1 4 | 3 1 | (3, 4)
          5 1 2 | 3 1 | (5, 3, 2)
          0 | 1 | (0)
          2 0 | 1 | (2, 0)
          """)
  void broadcast_stretches_axes_of_size_1(String a, String b, String expected) {
    assertThat(parse(a).broadcast(parse(b))).hasToString(expected);
    assertThat(parse(b).broadcast(parse(a))).hasToString(expected);
  }

  @Test
  void broadcast_names_both_shapes_and_the_axis_that_disagrees() {
    assertThatThrownBy(() -> Shape.of(2, 3).broadcast(Shape.of(4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "broadcast: cannot broadcast (2, 3) with (4): axis -1 is 3 and 4, and neither is 1");
    assertThatThrownBy(() -> Shape.of(2, 3).broadcast(Shape.of(3, 3)))
        .hasMessageContaining("axis -2 is 2 and 3");
    assertThatThrownBy(() -> Shape.of(0).broadcast(Shape.of(2)))
        .hasMessageContaining("axis -1 is 0 and 2");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void broadcast_is_commutative_associative_and_gives_back_what_was_shrunk(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape whole = random.shape(5);
    Shape a = random.shrunk(whole);
    Shape b = random.shrunk(whole);
    Shape c = random.shrunk(whole);
    assertThat(whole.broadcast(a)).isEqualTo(whole);
    assertThat(a.broadcast(b)).isEqualTo(b.broadcast(a));
    assertThat(a.broadcast(b).broadcast(c)).isEqualTo(a.broadcast(b.broadcast(c)));
    assertThat(a.broadcast(Shape.of())).isEqualTo(a);
  }

  @Test
  void refuses_sizes_that_are_negative_null_or_too_many() {
    assertThatThrownBy(() -> Shape.of(2, -3)).hasMessage("shape: size -3 in (2, -3) is negative");
    assertThatThrownBy(() -> Shape.of(100_000, 100_000))
        .hasMessage("shape: (100000, 100000) has more than the 2147483639 elements that fit");
    assertThatThrownBy(() -> Shape.of((int[]) null)).hasMessage("shape: the sizes are null");
    assertThatThrownBy(() -> Shape.of(2).broadcast(null))
        .hasMessage("broadcast: the other shape is null");
  }

  private static Shape parse(String sizes) {
    return Shape.of(
        java.util.Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray());
  }
}
