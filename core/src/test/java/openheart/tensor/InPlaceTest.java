package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InPlaceTest {

  private final Tensor x = Tensor.arange(6).view(2, 3);

  @Test
  void results_replace_the_numbers_in_every_view() {
    Tensor column = x.select(1, 0);
    assertThat(x.addInPlace(1).subInPlace(Tensor.of(0, 1, 2)).mulInPlace(10)).isSameAs(x);
    assertThat(x.toArray()).containsExactly(10, 10, 10, 40, 40, 40);
    assertThat(column.toArray()).containsExactly(10, 40);
    column.fill(7);
    assertThat(x.toArray()).containsExactly(7, 10, 10, 7, 40, 40);
    assertThat(x.select(0, 1).subInPlace(5).toArray()).containsExactly(2, 35, 35);
    assertThat(x.fill(0).equal(Tensor.zeros(2, 3))).isTrue();
    assertThat(Tensor.zeros(0, 2).fill(3).addInPlace(1).shape()).isEqualTo(Shape.of(0, 2));
    assertThat(Tensor.scalar(2).mulInPlace(Tensor.scalar(4)).item()).isEqualTo(8);
  }

  @Test
  void a_tensor_may_be_its_own_other_in_any_order() {
    Tensor square = Tensor.arange(9).view(3, 3);
    Tensor sum = square.add(square.t());
    assertThat(square.addInPlace(square.t()).equal(sum)).isTrue();
    assertThat(square.subInPlace(square).equal(Tensor.zeros(3, 3))).isTrue();
    Tensor row = Tensor.arange(4);
    row.narrow(0, 1, 3).addInPlace(row.narrow(0, 0, 3));
    assertThat(row.toArray()).containsExactly(0, 1, 3, 5);
    row.mulInPlace(row.select(0, 2));
    assertThat(row.toArray()).containsExactly(0, 3, 9, 15);
    Tensor turned = Tensor.arange(4).view(2, 2);
    turned.copyFrom(turned.t());
    assertThat(turned.toArray()).containsExactly(0, 2, 1, 3);
  }

  @Test
  void a_step_of_training_changes_a_parameter_without_history() {
    Tensor w = Tensor.of(1, 2).requiresGrad(true);
    w.mul(w).backward(Tensor.ones(2));
    Autograd.noGrad(() -> w.subInPlace(w.grad().mul(0.25f)));
    assertThat(w.toArray()).containsExactly(0.5f, 1);
    assertThat(w.isLeaf()).isTrue();
    assertThat(w.requiresGrad()).isTrue();
  }

  @Test
  void what_would_lose_a_gradient_is_refused() {
    Tensor w = Tensor.ones(2, 3).requiresGrad(true);
    assertThatThrownBy(() -> w.mulInPlace(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("mulInPlace: this tensor requires grad");
    assertThatThrownBy(() -> w.fill(2)).hasMessageStartingWith("fill: this tensor requires grad");
    assertThatThrownBy(() -> x.addInPlace(w))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "addInPlace: the other tensor requires grad, and its gradient would get lost here; use"
                + " its detach(), or do this inside Autograd.noGrad(() -> ...)");
    assertThatThrownBy(() -> x.copyFrom(w)).hasMessageStartingWith("copyFrom: the other tensor");
    assertThat(w.equal(Tensor.ones(2, 3))).isTrue();
    x.copyFrom(w.detach());
    Tensor product = w.mul(x);
    x.addInPlace(1);
    assertThatThrownBy(() -> product.backward(Tensor.ones(2, 3)))
        .hasMessageContaining("was changed in place");
  }

  @Test
  void code_may_edit_the_numbers_in_row_major_order_of_any_view() {
    for (Tensor view :
        List.of(Tensor.zeros(2, 3), Tensor.zeros(3, 2).t(), Tensor.zeros(4, 3).narrow(0, 1, 2))) {
      view.edit(
          numbers -> {
            for (int i = 0; i < numbers.length; i++) {
              numbers[i] += i;
            }
          });
      assertThat(view.toArray()).containsExactly(0, 1, 2, 3, 4, 5);
    }
    Tensor w = Tensor.ones(2).requiresGrad(true);
    assertThatThrownBy(() -> w.edit(numbers -> numbers[0] = 2))
        .hasMessageStartingWith("edit: this tensor requires grad");
    Autograd.noGrad(() -> w.edit(numbers -> numbers[0] = 2));
    assertThat(w.get(0)).isEqualTo(2);
    assertThatThrownBy(() -> Tensor.ones(1).expand(3).edit(numbers -> {}))
        .hasMessageStartingWith("edit: axis -1 of (3) repeats one number many times");
    assertThatThrownBy(() -> x.edit(null)).hasMessage("edit: the change is null");
  }

  @Test
  void only_the_other_is_broadcast() {
    assertThatThrownBy(() -> x.select(0, 0).addInPlace(x))
        .isInstanceOf(ShapeException.class)
        .hasMessage("addInPlace: cannot stretch (2, 3) to this tensor's (3)");
    assertThatThrownBy(() -> Tensor.ones(1, 3).mulInPlace(x)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Tensor.ones(1).expand(3).subInPlace(1))
        .hasMessageStartingWith("subInPlace: axis -1 of (3) repeats one number many times");
    assertThatThrownBy(() -> Tensor.ones(1).expand(3).fill(1)).hasMessageStartingWith("fill: axis");
    assertThatThrownBy(() -> x.addInPlace(null)).hasMessage("addInPlace: the other tensor is null");
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void results_are_those_of_the_operations_that_make_new_tensors(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Shape shape = random.shape(4);
    Tensor x = random.upTo(2) == 0 ? random.view(shape) : random.view(shape).cloned();
    Tensor y = random.view(random.shrunk(shape));
    if (y.shape().broadcast(shape).equals(shape)) {
      Tensor sum = x.add(y);
      assertThat(x.addInPlace(y).equal(sum)).isTrue();
      Tensor difference = x.sub(y);
      assertThat(x.subInPlace(y).equal(difference)).isTrue();
      Tensor product = x.mul(y);
      assertThat(x.mulInPlace(y).equal(product)).isTrue();
      assertThat(x.fill(3).equal(Tensor.fullLike(x, 3))).isTrue();
    }
  }
}
