package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void shapes_are_compared_before_values() {
    Tensor flat = Tensor.of(1, 2);
    Tensor row = Tensor.of(new float[][] {{1, Float.NaN}});
    assertThat(Comparison.compare(flat, row))
        .contains(new Difference(Difference.Kind.SHAPE, "", "(2)", "(1, 2)"));
  }

  @Test
  void a_nan_is_named_before_a_wrong_value() {
    assertThat(Comparison.compare(new float[] {1, 2, 3}, new float[] {9, 2, Float.NaN}))
        .contains(new Difference(Difference.Kind.FINITE, "[2]", "3.0", "NaN"));
  }

  @Test
  void a_nan_never_passes_for_a_number_nor_a_number_for_a_nan() {
    assertThat(Comparison.compare(1f, Float.NaN)).isPresent();
    assertThat(Comparison.compare(Float.NaN, 1f)).isPresent();
    assertThat(Comparison.compare(Float.NaN, Float.NaN)).isEmpty();
    assertThat(Comparison.compare(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)).isPresent();
    assertThat(Comparison.compare(Float.POSITIVE_INFINITY, 1e30f)).isPresent();
  }

  @Test
  void the_first_index_that_differs_is_named_with_both_values() {
    float[][] expected = {{1, 2}, {3, 4}};
    float[][] actual = {{1, 2}, {5, 6}};
    assertThat(Comparison.compare(expected, actual))
        .contains(new Difference(Difference.Kind.VALUE, "[1, 0]", "3.0", "5.0"));
  }

  @Test
  void rounding_passes_and_a_small_part_in_a_thousand_does_not() {
    assertThat(Comparison.compare(new float[] {1000, 1}, new float[] {1000.05f, 1})).isEmpty();
    assertThat(Comparison.compare(new float[] {1000, 1}, new float[] {1000, 1.01f})).isPresent();
    assertThat(Comparison.compare(1f, 1.001f)).isPresent();
  }

  @Test
  void integers_are_compared_exactly() {
    assertThat(Comparison.compare(new int[] {1_000_000}, new int[] {1_000_001})).isPresent();
  }

  @Test
  void a_missing_value_differs_from_any_other() {
    assertThat(Comparison.compare(new int[] {1}, null)).isPresent();
    assertThat(Comparison.compare(new float[][] {{1}, {2}}, new float[][] {{1}, {}})).isPresent();
  }

  record Inner(float[] numbers) {}

  record Outer(String name, Inner inner) {}

  @Test
  void a_difference_in_a_record_is_named_by_its_component() {
    Outer expected = new Outer("a", new Inner(new float[] {1, 2}));
    Outer actual = new Outer("a", new Inner(new float[] {1, 3}));
    assertThat(Comparison.compare(expected, actual))
        .contains(new Difference(Difference.Kind.VALUE, "inner.numbers[1]", "2.0", "3.0"));
    Outer longer = new Outer("a", new Inner(new float[] {1, 2, 3}));
    assertThat(Comparison.compare(expected, longer).orElseThrow().text(Texts.kit(Language.EN)))
        .isEqualTo("inner.numbers: it should hold 2 numbers, and it holds 3");
    Outer without = new Outer("a", new Inner(null));
    assertThat(Comparison.compare(expected, without).orElseThrow().text(Texts.kit(Language.EN)))
        .isEqualTo("first difference: at position inner.numbers, expected [1.0, 2.0], got null");
  }

  @Test
  void the_same_is_the_same_to_the_last_bit_and_however_deep() {
    Outer value = new Outer("a", new Inner(new float[] {1, Float.NaN}));
    assertThat(Comparison.same(value, Values.copy(value))).isTrue();
    value.inner().numbers()[0] = Math.nextUp(1f);
    assertThat(Comparison.same(value, new Outer("a", new Inner(new float[] {1, Float.NaN}))))
        .isFalse();
    Tensor tensor = Tensor.of(1, 2);
    assertThat(Comparison.same(new Tensor[] {tensor}, new Tensor[] {tensor.cloned()})).isTrue();
    assertThat(Comparison.same(tensor, tensor.view(2, 1))).isFalse();
  }

  @Test
  void arrays_whose_parts_differ_in_shape_are_compared_part_by_part() {
    Tensor[] layers = {Tensor.of(1, 2), Tensor.of(3, 4, 5)};
    assertThat(Comparison.compare(layers, new Tensor[] {Tensor.of(1, 2), Tensor.of(3, 4, 5)}))
        .isEmpty();
    assertThat(Comparison.compare(layers, new Tensor[] {Tensor.of(1, 2), Tensor.of(3, 4, 9)}))
        .contains(new Difference(Difference.Kind.VALUE, "[1][2]", "5.0", "9.0"));
    assertThat(Comparison.compare(layers, new Tensor[] {Tensor.of(1, 2)}))
        .contains(new Difference(Difference.Kind.LENGTH, "", "2", "1"));
  }

  @Test
  void a_difference_in_a_record_names_the_component_and_both_are_shown_whole() {
    record Layer(Tensor weight, float[] bias) {}
    Layer expected = new Layer(Tensor.of(new float[][] {{1, 2}}), new float[] {3});
    Layer actual = new Layer(Tensor.of(new float[][] {{1, 5}}), new float[] {3});
    assertThat(Comparison.compare(expected, actual))
        .contains(new Difference(Difference.Kind.VALUE, "weight[0, 1]", "2.0", "5.0"));
    assertThat(Values.show(expected)).isEqualTo("Layer[weight = tensor([[1., 2.]]), bias = [3.0]]");
  }
}
