package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EinsumEquationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ik,kj->ij | ik,kj | ij | k
          ' i k , k j ' | ik,kj | ij | k
          ba | ba | ab | ''
          bA,Aa | bA,Aa | ab | A
          zZ | zZ | Zz | ''
          ii | ii | '' | i
          ii->i | ii | i | ''
          ij,jk-> | ij,jk | '' | ijk
          ...ij,...jk | ...ij,...jk | ...ik | j
          a...b->ba | a...b | ba | ...
          ij...,kj->k | ij...,kj | k | ...ij
          '' | '' | '' | ''
          , | , | '' | ''
          i->...i | i | ...i | ''
          """)
  void an_equation_is_read_into_its_parts(
      String text, String operands, String output, String summed) {
    EinsumEquation equation = EinsumEquation.parse(text);
    assertThat(String.join(",", equation.operands())).isEqualTo(operands);
    assertThat(equation.output()).isEqualTo(output);
    assertThat(equation.summed()).isEqualTo(summed);
    assertThat(equation.isImplicit()).isEqualTo(!text.contains("->"));
    assertThat(EinsumEquation.parse(equation.toString())).hasToString(equation.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          i1->i | '1' at position 1 is no index; indices are a to z, A to Z
          ij->ñ | 'ñ' at position 4 is no index; indices are a to z, A to Z
          ij->i->j | it has two arrows, at positions 2 and 5
          i-j | '-' at position 1 begins no arrow, which is ->
          i> | '>' at position 1 is no index; indices are a to z, A to Z
          i->j->k | output index j at position 3 is in no operand
          ij,jk->ii | index i stands twice in the output, again at position 8
          ij->j,i | the comma at position 5 begins a second output; there is only one
          ij.->ij | the dot at position 2 is no ellipsis, which has three
          i..j | the dot at position 1 is no ellipsis, which has three
          i. .. | the dot at position 1 is no ellipsis, which has three
          ...i....->i | operand 0 has a second ellipsis at position 4
          i,...ij...->i | operand 1 has a second ellipsis at position 7
          i->...i... | the output has a second ellipsis at position 7
          """)
  void what_is_no_equation_is_refused_by_position(String text, String message) {
    assertThatThrownBy(() -> EinsumEquation.parse(text))
        .isInstanceOf(ShapeException.class)
        .hasMessage("einsum: \"" + text + "\": " + message);
  }

  @Test
  void characters_that_cannot_be_seen_are_refused_by_number() {
    assertThatThrownBy(() -> EinsumEquation.parse("ij,\tjk"))
        .hasMessage(
            "einsum: \"ij, jk\": character 9 at position 3 is no index;"
                + " indices are a to z, A to Z");
  }

  @Test
  void long_equations_are_cut_in_messages() {
    assertThatThrownBy(() -> EinsumEquation.parse("a".repeat(1000) + "?"))
        .hasMessageContaining("aaa...\": '?' at position 1000 is no index");
  }

  @Test
  void a_plan_has_the_sizes_the_loops_and_the_steps() {
    EinsumEquation product = EinsumEquation.parse("ik,kj->ij");
    EinsumPlan plan = product.plan(Shape.of(2, 3), Shape.of(3, 4));
    assertThat(plan.sizes()).hasToString("{i=2, j=4, k=3}");
    assertThat(plan.outputIndices()).containsExactly("i", "j");
    assertThat(plan.summedIndices()).containsExactly("k");
    assertThat(plan.operandIndices(1)).containsExactly("k", "j");
    assertThat(plan.outputShape()).isEqualTo(Shape.of(2, 4));
    assertThat(plan.loops()).isEqualTo(24);
    assertThat(plan.steps()).containsExactly(new EinsumStep(List.of(0, 1), "ik,kj->ij", 24));
  }

  @Test
  void the_cheapest_order_is_found() {
    EinsumEquation chain = EinsumEquation.parse("ij,jk,kl->il");
    Shape[] shapes = {Shape.of(10, 1000), Shape.of(1000, 10), Shape.of(10, 1000)};
    assertThat(chain.plan(shapes)).hasToString("ij,jk->ik: 100000\nik,kl->il: 100000");
    assertThat(chain.plan(shapes).loops()).isEqualTo(100_000_000);
    Shape[] back = {Shape.of(1000, 10), Shape.of(10, 1000), Shape.of(1000, 10)};
    assertThat(chain.plan(back)).hasToString("jk,kl->jl: 100000\nij,jl->il: 100000");
    assertThat(chain.plan(back).steps().get(1).terms()).containsExactly(0, 3);
    assertThat(chain.planInOrder(back).multiplyAdds()).isEqualTo(20_000_000);
  }

  @Test
  void an_axis_of_one_operand_alone_is_summed_first() {
    EinsumPlan plan = EinsumEquation.parse("ij,jk->").plan(Shape.of(2, 3), Shape.of(3, 4));
    assertThat(plan).hasToString("ij->j: 6\njk->j: 12\nj,j->: 3");
    assertThat(EinsumEquation.parse("ij->ji").plan(Shape.of(2, 3)).steps()).isEmpty();
    assertThat(EinsumEquation.parse("ii").plan(Shape.of(3, 3))).hasToString("ii->: 3");
  }

  @Test
  void an_ellipsis_becomes_axes_aligned_at_the_end() {
    EinsumPlan plan =
        EinsumEquation.parse("...i,i...->...").plan(Shape.of(5, 4, 3), Shape.of(3, 4));
    assertThat(plan.sizes()).hasToString("{d0=5, d1=4, i=3}");
    assertThat(plan.operandIndices(0)).containsExactly("d0", "d1", "i");
    assertThat(plan.operandIndices(1)).containsExactly("i", "d1");
    assertThat(plan).hasToString("d0d1i,id1->d0d1: 60");
  }

  @Test
  void exact_and_greedy_orders_cost_no_more_than_from_left_to_right() {
    for (int seed = 0; seed < 200; seed++) {
      RandomShapes random = RandomShapes.of(seed);
      RandomEquation equation = new RandomEquation(random, 2 + seed % 12);
      Shape[] shapes = Arrays.stream(equation.operands).map(Tensor::shape).toArray(Shape[]::new);
      EinsumEquation parsed = EinsumEquation.parse(equation.text);
      long best = parsed.plan(shapes).multiplyAdds();
      long inOrder = parsed.planInOrder(shapes).multiplyAdds();
      assertThat(best).as(equation.toString()).isLessThanOrEqualTo(inOrder);
    }
  }

  @Test
  void counts_that_a_long_cannot_hold_are_its_greatest() {
    Shape[] shapes = new Shape[8];
    Arrays.fill(shapes, Shape.of(100_000));
    EinsumPlan plan = EinsumEquation.parse("a,b,c,d,e,f,g,h->").plan(shapes);
    assertThat(plan.loops()).isEqualTo(Long.MAX_VALUE);
    assertThat(plan.multiplyAdds()).isEqualTo(800_007);
  }

  @Test
  void random_strings_and_shapes_are_answered_or_refused_and_never_hang() {
    String alphabet = "iijjkKAZ.,,-> ...->1é\t\0";
    List<String> answered = new ArrayList<>();
    RandomShapes random = RandomShapes.of(77);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int n = 0; n < 100_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.upTo(12); i > 0; i--) {
              int at = random.upTo(alphabet.length());
              text.append(alphabet, at, Math.min(alphabet.length(), at + 1 + random.upTo(3)));
            }
            Tensor[] operands = new Tensor[random.upTo(4)];
            for (int i = 0; i < operands.length; i++) {
              Shape shape = random.shape(4);
              boolean huge = random.upTo(10) == 0;
              operands[i] =
                  huge ? Tensor.ones(1, 1).expand(40_000, 40_000) : Tensor.ones(shape.dims());
            }
            if (runs(text.toString(), operands)) {
              answered.add(text.toString());
            }
          }
        });
    assertThat(answered).hasSizeGreaterThan(100);
  }

  /** Whether an equation is answered; only a ShapeException may say that it is not. */
  private static boolean runs(String text, Tensor[] operands) {
    Shape[] shapes = Arrays.stream(operands).map(Tensor::shape).toArray(Shape[]::new);
    try {
      EinsumPlan plan = EinsumEquation.parse(text).plan(shapes);
      if (plan.multiplyAdds() < 1_000_000) {
        assertThat(Tensor.einsum(text, operands).shape()).isEqualTo(plan.outputShape());
      }
      return true;
    } catch (ShapeException refused) {
      assertThat(refused).hasMessageStartingWith("einsum: ");
      return false;
    }
  }

  @Test
  void very_many_operands_and_axes_are_planned_or_refused_quickly() {
    Shape[] many = new Shape[2000];
    Arrays.fill(many, Shape.of(2));
    EinsumEquation product = EinsumEquation.parse("i,".repeat(1999) + "i->");
    assertThatCode(() -> product.plan(many)).doesNotThrowAnyException();
    int[] ones = new int[65];
    Arrays.fill(ones, 1);
    EinsumEquation wide = EinsumEquation.parse("...");
    assertThatThrownBy(() -> wide.plan(Shape.of(ones)))
        .hasMessage("einsum: \"...->...\": it has 65 axes, more than the 64 allowed");
  }
}
