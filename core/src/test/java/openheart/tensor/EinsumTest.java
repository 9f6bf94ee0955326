package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EinsumTest {

  private final Tensor x = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}});
  private final Tensor y = Tensor.of(new float[][] {{1, 0}, {0, 1}, {1, 1}});

  static Stream<Integer> seeds() {
    return IntStream.range(0, 600).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_equation_gives_what_its_loops_give(int seed) {
    RandomEquation equation = new RandomEquation(seed);
    Tensor result = Tensor.einsum(equation.text, equation.operands);
    assertThat(result.shape()).as(equation.toString()).isEqualTo(equation.shape());
    double[][] expected = equation.byLoops();
    float[] values = result.toArray();
    for (int i = 0; i < values.length; i++) {
      assertThat((double) values[i])
          .as(equation.toString())
          .isCloseTo(expected[0][i], within(1e-6 * Math.max(1, expected[1][i])));
    }
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void gradients_of_every_equation_agree_with_difference_quotients(int seed) {
    RandomEquation equation = new RandomEquation(seed);
    for (Tensor operand : equation.operands) {
      operand.requiresGrad(true);
    }
    GradCheck check =
        GradCheck.of(operands -> Tensor.einsum(equation.text, operands), equation.operands);
    assertThat(check.passed()).as(equation + ": " + check).isTrue();
  }

  @Test
  void results_are_named_as_in_torch() {
    Tensor w = Tensor.ones(2, 2).requiresGrad(true);
    assertThat(Tensor.einsum("ij->ij", w).gradFn()).hasToString("Optional[<PermuteBackward0>]");
    assertThat(Tensor.einsum("ij->i", w).gradFn()).hasToString("Optional[<SumBackward1>]");
    assertThat(Tensor.einsum("ij,ij->ij", w, w).gradFn()).hasToString("Optional[<MulBackward0>]");
    assertThat(Tensor.einsum("ik,kj->ij", w, w).gradFn()).hasToString("Optional[<ViewBackward0>]");
    assertThat(Tensor.einsum("ij,ij->", w, w).gradFn()).hasToString("Optional[<ViewBackward0>]");
  }

  @Test
  void the_matrix_product_row_sums_trace_and_outer_product_are_equations() {
    assertThat(Tensor.einsum("ik,kj->ij", x, y).toArray()).containsExactly(4, 5, 10, 11);
    assertThat(Tensor.einsum("ij->i", x).toArray()).containsExactly(6, 15);
    assertThat(Tensor.einsum("ii", x.matmul(y)).item()).isEqualTo(15);
    assertThat(Tensor.einsum("i,j->ij", Tensor.of(1, 2), Tensor.of(3, 4)).toArray())
        .containsExactly(3, 4, 6, 8);
  }

  @Test
  void an_index_may_stand_any_number_of_times() {
    Tensor i = Tensor.of(1, 2, 3);
    assertThat(Tensor.einsum("i,i,i->i", i, i, i).toArray()).containsExactly(1, 8, 27);
    Tensor cube = Tensor.arange(27).view(3, 3, 3);
    assertThat(Tensor.einsum("iii->i", cube).toArray()).containsExactly(0, 13, 26);
    assertThat(Tensor.einsum("iii", cube).item()).isEqualTo(39);
  }

  @Test
  void without_an_arrow_capitals_come_first() {
    assertThat(Tensor.einsum("bA,Aa", Tensor.ones(2, 3), Tensor.ones(3, 4)).shape())
        .isEqualTo(Shape.of(4, 2));
    assertThat(Tensor.einsum("zB...Ca", Tensor.ones(2, 3, 4, 5, 6)).shape())
        .isEqualTo(Shape.of(4, 3, 5, 6, 2));
  }

  @Test
  void one_operand_that_is_not_summed_is_a_view() {
    assertThat(Tensor.einsum("ij->ji", x).sharesStorageWith(x)).isTrue();
    Tensor square = Tensor.zeros(3, 3);
    Tensor diagonal = Tensor.einsum("ii->i", square);
    square.set(7, 1, 1);
    assertThat(diagonal.toArray()).containsExactly(0, 7, 0);
  }

  @Test
  void numbers_without_axes_are_operands_too() {
    Tensor two = Tensor.scalar(2);
    assertThat(Tensor.einsum("", two).item()).isEqualTo(2);
    assertThat(Tensor.einsum("->", two).item()).isEqualTo(2);
    assertThat(Tensor.einsum(",", two, two).item()).isEqualTo(4);
    assertThat(Tensor.einsum(",ij,->ji", two, x, two).toArray())
        .containsExactly(4, 16, 8, 20, 12, 24);
    assertThat(Tensor.einsum("...", two).item()).isEqualTo(2);
  }

  @Test
  void summed_empty_axes_give_zeros_and_kept_ones_stay_empty() {
    Tensor empty = Tensor.zeros(2, 0);
    assertThat(Tensor.einsum("ij,kj->ik", empty, empty).toArray()).containsExactly(0, 0, 0, 0);
    assertThat(Tensor.einsum("ij->i", empty).toArray()).containsExactly(0, 0);
    assertThat(Tensor.einsum("ij,ij->ij", empty, Tensor.ones(2, 1)).shape())
        .isEqualTo(Shape.of(2, 0));
  }

  @Test
  void views_give_what_their_copies_give() {
    RandomShapes random = RandomShapes.of(5);
    Tensor a = random.view(Shape.of(3, 4, 2, 5));
    Tensor b = random.view(Shape.of(5, 4, 3, 2));
    for (String equation : new String[] {"abcd,dbae->ce", "abcd,daeb->ecab", "abcd,ebfg->acefg"}) {
      Tensor views =
          Tensor.einsum(equation, a, equation.contains("daeb") ? b.permute(0, 2, 3, 1) : b);
      Tensor copies =
          Tensor.einsum(
              equation,
              a.cloned(),
              equation.contains("daeb") ? b.permute(0, 2, 3, 1).cloned() : b.cloned());
      assertThat(views.allclose(copies)).as(equation).isTrue();
    }
  }

  @Test
  void nan_and_infinity_go_through() {
    Tensor values = Tensor.of(Float.NaN, Float.POSITIVE_INFINITY, 1);
    assertThat(Tensor.einsum("i,i->i", values, Tensor.of(1, 1, 0)).toArray())
        .containsExactly(Float.NaN, Float.POSITIVE_INFINITY, 0);
    assertThat(Tensor.einsum("i,i", values, Tensor.of(0, 0, 0)).item()).isNaN();
  }

  @Test
  void a_long_chain_is_multiplied_in_the_cheapest_order() {
    // From the left this chain needs a matrix of 100 million elements.
    Tensor tall = Tensor.ones(10_000, 1);
    Tensor result = Tensor.einsum("ab,bc,cd,de->ae", tall, tall.t(), tall, Tensor.ones(1, 1));
    assertThat(result.shape()).isEqualTo(Shape.of(10_000, 1));
    assertThat(result.get(0, 0)).isEqualTo(10_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ij,jk   | "ij,jk->ik": index j is 3 in operand 0 (2, 3) and 2 in operand 1 (2, 3), and neither is 1
          i,jk    | "i,jk->ijk": operand 0 (2, 3) has 2 dims, "i" names 1
          ijk,jk  | "ijk,jk->i": operand 0 (2, 3) has 2 dims, "ijk" names 3
          ijk...,ij | "ijk...,ij->...k": operand 0 (2, 3) has 2 dims, "ijk..." names 3 and more
          ij      | "ij->ij": it has 1 operand, given are 2
          ij,jk,k | "ij,jk,k->i": it has 3 operands, given are 2
          ii,ij   | "ii,ij->j": index i stands for sizes 2 and 3 in operand 0 (2, 3); a diagonal needs equal ones
          ...i,i... | "...i,i...->...": index i is 3 in operand 0 (2, 3) and 2 in operand 1 (2, 3), and neither is 1
          i...,...i | "i...,...i->...": index d0 is 3 in operand 0 (2, 3) and 2 in operand 1 (2, 3), and neither is 1
          """)
  void operands_that_do_not_fit_are_refused_by_index_and_shape(String equation, String message) {
    assertThatThrownBy(() -> Tensor.einsum(equation, x, x))
        .isInstanceOf(ShapeException.class)
        .hasMessage("einsum: " + message);
  }

  @Test
  void results_and_products_on_the_way_that_fit_no_array_are_refused_before_the_work() {
    Tensor wide = Tensor.ones(1).expand(100_000);
    assertThatThrownBy(() -> Tensor.einsum("i,j->ij", wide, wide))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("einsum: (100000, 100000) has more than");
    Tensor corner = Tensor.ones(1).expand(2000);
    Tensor[] triangle = {wide, wide, corner, corner};
    assertThatThrownBy(() -> Tensor.einsum("i,i,k,l->ikl", triangle))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("einsum: (100000, 2000, 2000) has more than");
  }

  @Test
  void nulls_are_named() {
    assertThatThrownBy(() -> Tensor.einsum(null, x)).hasMessage("einsum: the equation is null");
    assertThatThrownBy(() -> Tensor.einsum("ij", (Tensor[]) null))
        .hasMessage("einsum: the operands are null");
    assertThatThrownBy(() -> Tensor.einsum("ij,jk", x, null))
        .hasMessage("einsum: operand 1 is null");
    assertThatThrownBy(() -> Tensor.einsum("ij"))
        .hasMessage("einsum: \"ij->ij\": it has 1 operand, given are 0");
  }
}
