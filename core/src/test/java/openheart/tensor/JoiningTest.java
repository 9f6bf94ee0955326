package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningTest {

  private final Tensor x = Tensor.arange(6).view(2, 3);

  @Test
  void cat_joins_along_a_dim_that_is_there() {
    assertThat(Tensor.cat(x, x.select(0, 0).unsqueeze(0)).toArray())
        .containsExactly(0, 1, 2, 3, 4, 5, 0, 1, 2);
    Tensor wide = Tensor.cat(List.of(x, x.narrow(1, 0, 1)), -1);
    assertThat(wide.shape()).isEqualTo(Shape.of(2, 4));
    assertThat(wide.toArray()).containsExactly(0, 1, 2, 0, 3, 4, 5, 3);
    assertThat(Tensor.cat(x).sharesStorageWith(x)).isFalse();
  }

  @Test
  void cat_passes_over_tensors_of_nothing_as_torch_does() {
    Tensor nothing = Tensor.zeros(0);
    assertThat(Tensor.cat(nothing, x).equal(x)).isTrue();
    assertThat(Tensor.cat(List.of(x, nothing), 1).equal(x)).isTrue();
    assertThat(Tensor.cat(nothing, nothing).shape()).isEqualTo(Shape.of(0));
    assertThat(Tensor.cat(x, Tensor.zeros(0, 3)).equal(x)).isTrue();
  }

  @Test
  void stack_joins_along_a_new_dim() {
    assertThat(Tensor.stack(x, x.neg()).select(0, 1).equal(x.neg())).isTrue();
    Tensor pairs = Tensor.stack(List.of(x, x.neg()), -1);
    assertThat(pairs.shape()).isEqualTo(Shape.of(2, 3, 2));
    assertThat(pairs.toArray()).containsExactly(0, -0f, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5);
    assertThat(Tensor.stack(Tensor.scalar(1), Tensor.scalar(2)).toArray()).containsExactly(1, 2);
  }

  @Test
  void hstack_and_vstack_take_rows_and_numbers_for_what_they_look_like() {
    Tensor row = Tensor.of(7, 8);
    assertThat(Tensor.hstack(row, Tensor.scalar(9)).toArray()).containsExactly(7, 8, 9);
    assertThat(Tensor.hstack(x, x).shape()).isEqualTo(Shape.of(2, 6));
    assertThat(Tensor.vstack(row, row).shape()).isEqualTo(Shape.of(2, 2));
    assertThat(Tensor.vstack(Tensor.scalar(1), Tensor.of(2)).shape()).isEqualTo(Shape.of(2, 1));
    assertThat(Tensor.vstack(x, x).shape()).isEqualTo(Shape.of(4, 3));
  }

  @Test
  void what_does_not_fit_is_refused_by_name() {
    assertThatThrownBy(() -> Tensor.cat(x, x.t()))
        .isInstanceOf(ShapeException.class)
        .hasMessage("cat: cannot join (2, 3) and (3, 2) along dim 0: axis 1 is 3 and 2");
    assertThatThrownBy(() -> Tensor.cat(x, Tensor.of(1)))
        .hasMessage("cat: cannot join (2, 3) and (1): they have 2 and 1 dims");
    assertThatThrownBy(() -> Tensor.cat()).hasMessage("cat: there is no tensor to join");
    assertThatThrownBy(() -> Tensor.cat(Tensor.scalar(1)))
        .hasMessage("cat: dim 0 is out of range for (), which has none");
    assertThatThrownBy(() -> Tensor.cat(List.of(x), 2)).hasMessageStartingWith("cat: dim 2");
    assertThatThrownBy(() -> Tensor.cat(x, null)).hasMessage("cat: a tensor is null");
    assertThatThrownBy(() -> Tensor.cat((Tensor[]) null)).hasMessage("cat: the tensors are null");
    assertThatThrownBy(() -> Tensor.stack(x, x.t()))
        .hasMessage("stack: all must have one shape, these have (2, 3) and (3, 2)");
    assertThatThrownBy(() -> Tensor.stack(List.of(x), 3)).hasMessageStartingWith("stack: dim 3");
    assertThatThrownBy(() -> Tensor.hstack(x, Tensor.of(1))).hasMessageStartingWith("hstack: ");
    assertThatThrownBy(() -> Tensor.vstack(x, Tensor.of(1))).hasMessageStartingWith("vstack: ");
  }

  @Test
  void absurd_sizes_are_refused_before_they_are_made() {
    Tensor huge = Tensor.scalar(1).expand(2_000_000_000);
    assertThatThrownBy(() -> Tensor.cat(huge, huge))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("elements that fit");
    assertThatThrownBy(() -> Tensor.stack(huge, huge)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> huge.repeat(5)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.zeros(0, 1 << 16).repeat(1, 1 << 16))
        .hasMessage("repeat: (0, 65536) would get a dim of 4294967296 elements, more than fit");
    assertThatThrownBy(() -> Tensor.zeros(0, 1 << 16, 1 << 16).flatten(1, 2))
        .isInstanceOf(ShapeException.class);
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void parts_that_were_split_join_to_the_whole_again(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(3);
    Tensor x = random.view(shape);
    assertThat(Tensor.stack(x, x).select(0, random.upTo(2)).equal(x)).isTrue();
    for (int dim = 0; dim < shape.ndim(); dim++) {
      List<Tensor> parts = x.split(1 + random.upTo(3), dim);
      Tensor whole = Tensor.cat(parts, dim - random.upTo(2) * shape.ndim());
      assertThat(whole.equal(x)).isTrue();
      assertThat(whole.isContiguous()).isTrue();
      assertThat(Tensor.cat(x.chunk(1 + random.upTo(4), dim), dim).equal(x)).isTrue();
      List<Tensor> slices = new ArrayList<>();
      for (int i = 0; i < shape.at(dim); i++) {
        slices.add(x.select(dim, i));
      }
      assertThat(slices.isEmpty() || Tensor.stack(slices, dim).equal(x)).isTrue();
    }
  }
}
