package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import openheart.random.Generator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CreationTest {

  @Test
  void numbers_are_copied_in_their_shape() {
    float[] values = {1, 2, 3};
    Tensor x = Tensor.of(values);
    values[0] = 9;
    assertThat(x.toArray()).containsExactly(1, 2, 3);
    assertThat(Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}).shape()).isEqualTo(Shape.of(2, 3));
    assertThat(Tensor.of(new float[][][] {{{1}, {2}}}).shape()).isEqualTo(Shape.of(1, 2, 1));
    assertThat(Tensor.of(new float[][][][] {{{{1, 2}}}}).shape()).isEqualTo(Shape.of(1, 1, 1, 2));
    assertThat(Tensor.of(new float[2][0]).shape()).isEqualTo(Shape.of(2, 0));
    assertThat(Tensor.of(new float[0][]).shape()).isEqualTo(Shape.of(0, 0));
    assertThat(Tensor.scalar(2).shape()).isEqualTo(Shape.of());
  }

  @Test
  void rows_of_unequal_length_are_refused() {
    assertThatThrownBy(() -> Tensor.of(new float[][] {{1, 2, 3}, {4, 5}}))
        .isInstanceOf(ShapeException.class)
        .hasMessage("of: rows along dim 1 must have equal lengths, not 3 and 2");
    assertThatThrownBy(() -> Tensor.of(new float[][] {{1}, null})).hasMessage("of: a row is null");
    assertThatThrownBy(() -> Tensor.of(Shape.of(4, 2), new float[6]))
        .hasMessage("of: (4, 2) needs 8 elements, there are 6");
  }

  @Test
  void one_number_may_fill_a_shape() {
    assertThat(Tensor.zeros(2, 2).toArray()).containsExactly(0, 0, 0, 0);
    assertThat(Tensor.ones(2).toArray()).containsExactly(1, 1);
    assertThat(Tensor.full(-0f, 1).toArray()).containsExactly(-0f);
    assertThat(Tensor.zeros().item()).isZero();
  }

  @Test
  void ranges_stop_before_their_end() {
    assertThat(Tensor.arange(4).toArray()).containsExactly(0, 1, 2, 3);
    assertThat(Tensor.arange(1, 2, 0.25).toArray()).containsExactly(1, 1.25f, 1.5f, 1.75f);
    assertThat(Tensor.arange(3, 0, -1).toArray()).containsExactly(3, 2, 1);
    assertThat(Tensor.arange(0).numel()).isZero();
    assertThatThrownBy(() -> Tensor.arange(0, 1, -1)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.arange(0, 1, 0)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.arange(-1)).isInstanceOf(ShapeException.class);
  }

  @Test
  void linspace_has_both_ends_and_equal_steps() {
    assertThat(Tensor.linspace(0, 1, 5).toArray()).containsExactly(0, 0.25f, 0.5f, 0.75f, 1);
    assertThat(Tensor.linspace(3, -3, 3).toArray()).containsExactly(3, 0, -3);
    assertThat(Tensor.linspace(2, 7, 1).toArray()).containsExactly(2);
    assertThat(Tensor.linspace(2, 7, 0).shape()).isEqualTo(Shape.of(0));
    assertThat(Tensor.linspace(-0.1, 0.1, 1001).get(1000)).isEqualTo(0.1f);
    assertThatThrownBy(() -> Tensor.linspace(0, 1, -1))
        .hasMessage("linspace: size -1 in (-1) is negative");
    assertThatThrownBy(() -> Tensor.linspace(0, Double.NaN, 3))
        .hasMessage("linspace: from 0.0 to NaN is no range");
  }

  @Test
  void eye_is_one_on_the_diagonal_of_any_matrix() {
    assertThat(Tensor.eye(2).toArray()).containsExactly(1, 0, 0, 1);
    assertThat(Tensor.eye(2, 3).toArray()).containsExactly(1, 0, 0, 0, 1, 0);
    assertThat(Tensor.eye(3, 1).toArray()).containsExactly(1, 0, 0);
    assertThat(Tensor.eye(0).shape()).isEqualTo(Shape.of(0, 0));
    assertThatThrownBy(() -> Tensor.eye(-2)).hasMessageStartingWith("eye: size -2");
  }

  @Test
  void a_tensor_may_lend_its_shape() {
    Tensor x = Tensor.rand(2, 3).t();
    assertThat(Tensor.zerosLike(x).equal(Tensor.zeros(3, 2))).isTrue();
    assertThat(Tensor.onesLike(x).equal(Tensor.ones(3, 2))).isTrue();
    assertThat(Tensor.fullLike(x, 7).equal(Tensor.full(7, 3, 2))).isTrue();
    assertThatThrownBy(() -> Tensor.onesLike(null))
        .hasMessage("onesLike: the other tensor is null");
  }

  @Test
  void random_integers_are_those_of_the_generator() {
    Tensor dice = Tensor.randint(new Generator(3), 1, 7, 50, 60);
    int[] same = new Generator(3).integers(1, 7, 3000);
    for (int i = 0; i < same.length; i++) {
      assertThat(dice.get(i / 60, i % 60)).isEqualTo(same[i]);
    }
    Tensor.manualSeed(3);
    assertThat(Tensor.randint(1, 7, 50, 60).equal(dice)).isTrue();
    Tensor order = Tensor.randperm(9);
    Generator generator = new Generator(3);
    generator.advance(3000);
    assertThat(Tensor.randperm(generator, 9).equal(order)).isTrue();
    assertThatThrownBy(() -> Tensor.randint(5, 5, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("randint: from 5 to before 5 there are no integers");
    assertThatThrownBy(() -> Tensor.randint(0, Integer.MAX_VALUE, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tensor.randint(0, 2, -1)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.randperm(-1)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.randperm(Integer.MAX_VALUE)).isInstanceOf(ShapeException.class);
  }

  @Test
  void a_seed_gives_torchs_numbers_from_the_global_generator_as_from_a_passed_one() {
    Tensor.manualSeed(0);
    Tensor u = Tensor.rand(2, 2);
    Tensor z = Tensor.randn(3);
    assertThat(u.get(0, 0)).isEqualTo(0.49625659f);
    Generator generator = new Generator(0);
    assertThat(Tensor.rand(generator, 2, 2).equal(u)).isTrue();
    assertThat(Tensor.randn(generator, 3).equal(z)).isTrue();
  }

  @Test
  void absurd_sizes_are_refused_in_one_sentence() {
    assertThatThrownBy(() -> Tensor.zeros(1 << 20, 1 << 20))
        .hasMessage("zeros: (1048576, 1048576) has more than the 2147483639 elements that fit");
    assertThatThrownBy(() -> Tensor.rand(-1)).hasMessage("rand: size -1 in (-1) is negative");
  }

  @Test
  void memory_that_is_not_there_is_a_sentence_too() {
    long heap = Runtime.getRuntime().maxMemory();
    Assumptions.assumeTrue(heap < 4L * Shape.MAX_ELEMENTS, "such a tensor fits this heap");
    assertThatThrownBy(() -> Tensor.ones(Shape.MAX_ELEMENTS))
        .isInstanceOf(ShapeException.class)
        .hasMessageMatching("ones: \\(2147483639\\) needs 8191 MiB, .* see its option -Xmx");
  }
}
