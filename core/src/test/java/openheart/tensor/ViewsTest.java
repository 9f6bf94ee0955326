package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import openheart.random.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest {

  private final Tensor x = Tensor.arange(6).view(2, 3);

  @Test
  void views_share_the_array_and_see_its_changes() {
    Tensor[] views = {
      x.view(3, 2),
      x.unsqueeze(1),
      x.t(),
      x.permute(1, 0),
      x.expand(4, 2, 3),
      x.select(0, 1),
      x.narrow(1, 1, 2),
      x.flatten(),
      x.reshape(6),
      x.unsqueeze(0).squeeze(),
      x.transpose(0, 1)
    };
    x.set(42, 1, 2);
    for (Tensor view : views) {
      assertThat(view.sharesStorageWith(x)).isTrue();
      assertThat(view.max().item()).isEqualTo(42);
    }
    assertThat(x.cloned().sharesStorageWith(x)).isFalse();
  }

  @Test
  void strides_say_how_far_a_step_goes() {
    assertThat(x.strides()).containsExactly(3, 1);
    assertThat(x.t().strides()).containsExactly(1, 3);
    assertThat(x.unsqueeze(0).strides()).containsExactly(6, 3, 1);
    assertThat(x.unsqueeze(-1).strides()).containsExactly(3, 1, 1);
    assertThat(x.select(0, 1).storageOffset()).isEqualTo(3);
    assertThat(x.select(1, -1).strides()).containsExactly(3);
    assertThat(x.select(1, 0).unsqueeze(1).expand(2, 4).strides()).containsExactly(3, 0);
  }

  @Test
  void contiguous_copies_only_what_is_not() {
    assertThat(x.contiguous()).isSameAs(x);
    assertThat(x.t().isContiguous()).isFalse();
    assertThat(x.t().contiguous().strides()).containsExactly(2, 1);
    assertThat(x.t().contiguous().toArray()).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(x.narrow(0, 1, 1).isContiguous()).isTrue();
    assertThat(x.narrow(1, 0, 2).isContiguous()).isFalse();
    assertThat(Tensor.zeros(0, 3).t().isContiguous()).isTrue();
  }

  @Test
  void view_works_out_one_size_and_refuses_what_does_not_fit() {
    assertThat(x.view(-1).shape()).isEqualTo(Shape.of(6));
    assertThat(x.view(3, -1).shape()).isEqualTo(Shape.of(3, 2));
    assertThatThrownBy(() -> x.view(4, 2))
        .hasMessage("view: (2, 3) has 6 elements, (4, 2) needs 8");
    assertThatThrownBy(() -> x.view(-1, -1))
        .hasMessage("view: only one size can be -1, here two are");
    assertThatThrownBy(() -> x.view(4, -1))
        .hasMessage(
            "view: (2, 3) has 6 elements, which cannot be divided among 4 for the size that is -1");
    assertThatThrownBy(() -> x.view(-2, -3)).hasMessageContaining("is negative");
    assertThatThrownBy(() -> x.t().view(6))
        .hasMessage("view: strides [1, 3] of (3, 2) cannot show (6) without a copy; use reshape");
  }

  @Test
  void reshape_copies_only_where_a_view_cannot_be() {
    assertThat(x.reshape(3, 2).sharesStorageWith(x)).isTrue();
    assertThat(x.t().reshape(6).sharesStorageWith(x)).isFalse();
    assertThat(x.t().reshape(6).toArray()).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(x.t().view(3, 2, 1).sharesStorageWith(x)).isTrue();
  }

  @Test
  void squeeze_drops_dims_of_size_1_and_no_others() {
    Tensor y = Tensor.zeros(1, 2, 1);
    assertThat(y.squeeze().shape()).isEqualTo(Shape.of(2));
    assertThat(y.squeeze(0).shape()).isEqualTo(Shape.of(2, 1));
    assertThat(y.squeeze(1).shape()).isEqualTo(Shape.of(1, 2, 1));
    assertThat(Tensor.scalar(1).squeeze(0).shape()).isEqualTo(Shape.of());
    assertThatThrownBy(() -> y.squeeze(3))
        .hasMessage("squeeze: dim 3 is out of range for (1, 2, 1); it goes from -3 to 2");
    assertThatThrownBy(() -> x.unsqueeze(3))
        .hasMessage("unsqueeze: dim 3 is out of range for (2, 3); it goes from -3 to 2");
  }

  @Test
  void expand_stretches_only_size_1() {
    assertThat(Tensor.of(1, 2).expand(3, -1).toArray()).containsExactly(1, 2, 1, 2, 1, 2);
    assertThatThrownBy(() -> x.expand(2, 4))
        .hasMessage("expand: cannot stretch (2, 3) to (2, 4): axis -1 is 3, not 1");
    assertThatThrownBy(() -> x.expand(3)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.expand(-1, 2, 3)).isInstanceOf(ShapeException.class);
  }

  @Test
  void repeat_copies_side_by_side() {
    assertThat(Tensor.of(1, 2).repeat(2, 2).toArray()).containsExactly(1, 2, 1, 2, 1, 2, 1, 2);
    assertThat(Tensor.of(1, 2).repeat(0).shape()).isEqualTo(Shape.of(0));
    assertThatThrownBy(() -> x.repeat(2)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.repeat(2, -1)).hasMessageContaining("is negative");
  }

  @Test
  void dims_and_indices_out_of_range_are_refused_by_name() {
    assertThatThrownBy(() -> x.permute(0))
        .hasMessage("permute: (2, 3) has 2 dims, the order names 1");
    assertThatThrownBy(() -> x.permute(0, -2))
        .hasMessage("permute: dim -2 of (2, 3) is named twice");
    assertThatThrownBy(() -> x.transpose(0, 2)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.zeros(2, 2, 2).t()).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.select(0, 2))
        .hasMessage("select: index 2 is out of range for dim 0 of (2, 3), which has size 2");
    assertThatThrownBy(() -> x.narrow(1, 2, 2))
        .hasMessage("narrow: 2 elements from 2 on are not in dim 1 of (2, 3), which has size 3");
    assertThatThrownBy(() -> x.narrow(1, 0, Integer.MIN_VALUE)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> x.get(1)).hasMessage("get: (2, 3) needs 2 indices, there are 1");
    assertThatThrownBy(() -> x.set(0, 0, 3)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(x::item).hasMessage("item: (2, 3) has 6 elements, only one can be a number");
    assertThatThrownBy(() -> x.view((int[]) null)).hasMessage("view: the sizes are null");
  }

  @Test
  void large_transposed_views_are_copied_in_tiles_to_the_same_numbers() {
    Tensor big = Tensor.rand(new Generator(7), 3, 70, 101).slice(1, 1, 70).slice(2, 2, 99, 3);
    Tensor whole = Tensor.rand(new Generator(7), 3, 70, 101).narrow(1, 3, 65);
    Tensor[] views = {
      whole.transpose(1, 2),
      whole.permute(2, 0, 1),
      whole.permute(0, 2, 1).expand(2, -1, -1, -1),
      whole.permute(2, 1, 0),
      whole.select(0, 1).t(),
      big.transpose(1, 2),
      Tensor.rand(new Generator(7), 1000, 300).t()
    };
    for (Tensor view : views) {
      float[] expected = new float[view.numel()];
      new StridedReader(view).read(0, expected.length, expected, 0);
      assertThat(view.toArray()).isEqualTo(expected);
    }
  }

  @Test
  void any_part_of_a_view_that_repeats_is_read_like_that_part_of_the_whole() {
    Tensor whole = Tensor.arange(24).view(2, 3, 4);
    Tensor[] views = {
      whole.select(1, 0).unsqueeze(1).expand(2, 3, 4), // rows
      whole.select(2, 0).unsqueeze(2).expand(2, 3, 4), // numbers
      whole.narrow(2, 0, 2), // rows with gaps
      whole.permute(2, 0, 1)
    };
    for (Tensor view : views) {
      float[] all = new float[view.numel()];
      for (int i = 0; i < all.length; i++) {
        int last = view.size(2);
        int middle = view.size(1);
        all[i] = view.get(i / last / middle, i / last % middle, i % last);
      }
      for (int from = 0; from < all.length; from++) {
        for (int count = 0; count <= all.length - from; count++) {
          float[] part = new float[count];
          new StridedReader(view).read(from, count, part, 0);
          assertThat(part).isEqualTo(Arrays.copyOfRange(all, from, from + count));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void a_view_and_its_copy_hold_the_same_numbers(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Tensor view = random.view(random.shape(4));
    Tensor copy = view.cloned();
    assertThat(copy.isContiguous()).isTrue();
    assertThat(view.equal(copy)).isTrue();
    assertThat(view.reshape(-1 * Math.min(1, view.numel())).equal(copy.flatten())).isTrue();
    assertThat(view.neg().equal(copy.neg())).isTrue();
    assertThat(view.unsqueeze(0).squeeze(0).equal(copy)).isTrue();
    int[] index = new int[view.ndim()];
    for (float value : copy.toArray()) {
      assertThat(view.get(index)).isEqualTo(value);
      for (int d = index.length - 1; d >= 0 && ++index[d] == view.size(d); d--) {
        index[d] = 0;
      }
    }
  }
}
