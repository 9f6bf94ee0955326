package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AutogradTest {

  private final Tensor x = Tensor.of(1, 2).requiresGrad(true);

  @Test
  void a_tensor_used_twice_gets_the_sum_of_both_gradients() {
    Tensor twice = x.mul(x).add(x); // 2x + 1
    twice.backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(3, 5);
  }

  @Test
  void gradients_add_up_over_backwards_until_they_are_forgotten() {
    x.mul(2).backward(Tensor.ones(2));
    x.mul(3).backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(5, 5);
    x.zeroGrad();
    assertThat(x.hasGrad()).isFalse();
  }

  @Test
  void a_gradient_is_summed_over_the_axes_that_broadcasting_stretched() {
    Tensor row = Tensor.ones(1, 3).requiresGrad(true);
    Tensor.ones(4, 2, 3).mul(row).backward(Tensor.ones(4, 2, 3));
    assertThat(row.grad().shape()).isEqualTo(Shape.of(1, 3));
    assertThat(row.grad().toArray()).containsExactly(8, 8, 8);
  }

  @Test
  void a_node_waits_for_all_uses_of_its_result() {
    Tensor h = x.mul(2);
    Tensor y = h;
    for (int i = 0; i < 3; i++) {
      y = y.add(h); // h is used at four depths
    }
    y.backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(8, 8);
  }

  @Test
  void a_deep_graph_needs_no_deep_stack() {
    Tensor y = x;
    for (int i = 0; i < 100_000; i++) {
      y = y.add(1);
    }
    y.backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(1, 1);
  }

  @Test
  void only_a_scalar_can_start_backward_by_itself() {
    assertThatThrownBy(() -> x.mul(2).backward())
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "backward: only a scalar can start it, this is (2); call sum() or mean() first, or "
                + "pass the gradient");
  }

  @Test
  void backward_twice_is_refused_unless_the_graph_is_retained() {
    Tensor y = x.mul(x);
    y.backward(Tensor.ones(2), true);
    y.backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(4, 8);
    assertThatThrownBy(() -> y.backward(Tensor.ones(2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("backward: an earlier backward freed what MulBackward0 had kept");
  }

  @Test
  void backward_without_history_is_refused() {
    assertThatThrownBy(() -> Tensor.scalar(1).backward())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("backward: this tensor has no history");
    assertThatThrownBy(() -> Autograd.noGrad(() -> x.mul(2)).backward(Tensor.ones(2)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_gradient_of_another_shape_is_refused() {
    assertThatThrownBy(() -> x.mul(2).backward(Tensor.ones(3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("backward: the gradient is (3), the tensor (2)");
  }

  @Test
  void a_tensor_that_requires_grad_changes_in_place_only_inside_noGrad() {
    assertThatThrownBy(() -> x.set(5, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("set: this tensor requires grad");
    assertThatThrownBy(() -> x.mul(2).copyFrom(x)).isInstanceOf(IllegalStateException.class);
    Autograd.noGrad(() -> x.set(5, 0));
    assertThat(x.get(0)).isEqualTo(5);
  }

  @Test
  void what_a_gradient_needs_must_not_change_after_the_forward_pass() {
    Tensor factor = Tensor.of(3, 4);
    Tensor y = x.mul(factor);
    factor.view(2, 1).set(0, 0, 0); // a view of it counts too
    assertThatThrownBy(() -> y.backward(Tensor.ones(2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "backward: a tensor (2) that MulBackward0 needs was changed in place after the "
                + "forward pass; change a copy: cloned()");
  }

  @Test
  void inner_results_keep_their_gradient_when_asked() {
    Tensor h = x.mul(3).retainGrad();
    h.mul(h).backward(Tensor.ones(2));
    assertThat(h.grad().toArray()).containsExactly(6, 12);
    assertThatThrownBy(() -> x.mul(3).grad()).hasMessageContaining("retainGrad()");
  }

  @Test
  void a_detached_tensor_is_a_constant_over_the_same_numbers() {
    Tensor y = x.mul(2);
    Tensor constant = y.detach();
    assertThat(constant.requiresGrad()).isFalse();
    assertThat(constant.sharesStorageWith(y)).isTrue();
    x.mul(constant).backward(Tensor.ones(2));
    assertThat(x.grad().toArray()).containsExactly(2, 4);
  }

  @Test
  void leaves_do_not_share_a_gradient() {
    Tensor y = Tensor.of(1, 1).requiresGrad(true);
    Tensor upstream = Tensor.ones(2);
    x.add(y).backward(upstream);
    x.grad().set(9, 0);
    assertThat(y.grad().toArray()).containsExactly(1, 1);
    assertThat(upstream.toArray()).containsExactly(1, 1);
  }

  @Test
  void the_graph_can_be_walked() {
    Tensor y = x.mul(2).add(1);
    Node add = y.gradFn().orElseThrow();
    Node mul = add.inputs().get(0).gradFn().orElseThrow();
    assertThat(add).hasToString("<AddBackward0>");
    assertThat(mul.inputs().get(0)).isSameAs(x);
    y.backward(Tensor.ones(2));
    assertThatThrownBy(add::inputs).hasMessageStartingWith("inputs: an earlier backward freed");
  }

  @Test
  void noGrad_ends_with_its_code_even_after_an_error() {
    assertThatThrownBy(
            () ->
                Autograd.noGrad(
                    (Runnable)
                        () -> {
                          throw new IllegalArgumentException("stop");
                        }))
        .hasMessage("stop");
    assertThat(Autograd.isGradEnabled()).isTrue();
  }

  /** Twice the input, with a gradient that can be told to be wrong. */
  private static final class Twice extends Function {

    private final List<Tensor> answer;

    Twice(Tensor... answer) {
      this.answer = List.of(answer);
    }

    @Override
    protected Tensor forward(Context context, Tensor... inputs) {
      context.saveForBackward(inputs[0]);
      return inputs[0].mul(2);
    }

    @Override
    protected List<Tensor> backward(Context context, Tensor gradOutput) {
      return answer.isEmpty() ? List.of(gradOutput.mul(2)) : answer;
    }
  }

  @Test
  void a_custom_function_has_its_name_and_its_gradient() {
    Tensor y = new Twice().apply(x);
    assertThat(y).hasToString("tensor([2., 4.], grad_fn=<TwiceBackward>)");
    assertThat(GradCheck.of(in -> new Twice().apply(in), x).passed()).isTrue();
    Tensor half = Tensor.of(1, 1);
    GradCheck wrong = GradCheck.of(in -> new Twice(half).apply(in), x);
    assertThat(wrong.passed()).isFalse();
    assertThatThrownBy(wrong::orThrow).hasMessageStartingWith("gradcheck: input 0 at [");
  }

  @Test
  void a_custom_function_must_give_a_gradient_of_the_right_shape_to_each_input() {
    assertThatThrownBy(() -> new Twice(Tensor.ones(3)).apply(x).backward(Tensor.ones(2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("Twice: backward gave input 0 a gradient of shape (3), the input is (2)");
    Tensor one = Tensor.ones(2);
    assertThatThrownBy(() -> new Twice(one, one).apply(x).backward(one))
        .hasMessageStartingWith("Twice: backward returned 2 gradients for 1 inputs");
    new Twice(Function.NO_GRADIENT).apply(x).backward(one);
    assertThat(x.hasGrad()).isFalse();
  }
}
