package openheart.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import openheart.tensor.Tensor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {

  private final Tensor w = Tensor.of(1, -2).requiresGrad(true);

  /** Every kind, at a learning rate of 0.1. */
  static Stream<Function<List<Tensor>, Optimizer>> kinds() {
    return Stream.of(
        parameters -> new SGD(parameters, 0.1),
        parameters -> new SGD(parameters, 0.1).momentum(0.9).nesterov(true).weightDecay(0.1),
        parameters -> new SGD(parameters, 0.1).momentum(0.9).dampening(0.5),
        parameters -> new Adam(parameters, 0.1).weightDecay(0.1).betas(0.8, 0.9).eps(1e-6),
        parameters -> new Adam(parameters, 0.1).amsgrad(true),
        parameters -> new AdamW(parameters, 0.1),
        parameters -> new RMSprop(parameters, 0.1).weightDecay(0.1).eps(1e-6),
        parameters -> new RMSprop(parameters, 0.1).momentum(0.9).alpha(0.9),
        parameters -> new Adagrad(parameters, 0.1).weightDecay(0.1).eps(1e-6));
  }

  private static void giveGradient(Tensor parameter, float... gradient) {
    parameter.mul(1).backward(Tensor.of(gradient));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_step_changes_numbers_in_place_against_the_gradient(
      Function<List<Tensor>, Optimizer> kind) {
    Optimizer optimizer = kind.apply(List.of(w));
    Tensor view = w.detach();
    for (int i = 0; i < 3; i++) {
      float first = view.get(0);
      float second = view.get(1);
      optimizer.zeroGrad();
      giveGradient(w, 2, -3);
      optimizer.step();
      assertThat(view.get(0)).isLessThan(first);
      assertThat(view.get(1)).isGreaterThan(second);
    }
    assertThat(w.isLeaf()).isTrue();
    assertThat(w.requiresGrad()).isTrue();
    assertThat(w.grad().toArray()).containsExactly(2, -3);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_parameter_without_gradient_stays_and_memories_are_each_parameters_own(
      Function<List<Tensor>, Optimizer> kind) {
    Tensor other = Tensor.of(1, -2).requiresGrad(true);
    Tensor still = Tensor.of(1, -2).requiresGrad(true);
    Optimizer optimizer = kind.apply(List.of(w, still, other));
    Optimizer alone = kind.apply(List.of(w.detach().cloned().requiresGrad(true)));
    for (int i = 0; i < 3; i++) {
      optimizer.zeroGrad();
      giveGradient(w, i + 1, -1);
      giveGradient(other, -5, 5);
      optimizer.step();
      alone.zeroGrad();
      giveGradient(alone.parameters().get(0), i + 1, -1);
      alone.step();
    }
    assertThat(still.toArray()).containsExactly(1, -2);
    assertThat(w.toArray()).containsExactly(alone.parameters().get(0).toArray());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_parameter_may_be_a_view_of_any_layout(Function<List<Tensor>, Optimizer> kind) {
    Tensor column = Tensor.of(new float[][] {{1, 9}, {-2, 9}}).select(1, 0).requiresGrad(true);
    giveGradient(column, 2, -3);
    kind.apply(List.of(column)).step();
    giveGradient(w, 2, -3);
    kind.apply(List.of(w)).step();
    assertThat(column.toArray()).containsExactly(w.toArray());
  }

  @Test
  void gradients_that_are_not_forgotten_add_up() {
    Optimizer optimizer = new SGD(List.of(w), 0.5);
    giveGradient(w, 1, 1);
    optimizer.step();
    giveGradient(w, 1, 1);
    optimizer.step();
    assertThat(w.toArray()).containsExactly(-0.5f, -3.5f);
  }

  @Test
  void the_learning_rate_can_be_changed_by_hand_and_by_epochs() {
    Optimizer optimizer = new SGD(List.of(w), 1);
    StepLR schedule = new StepLR(optimizer, 2, 0.5);
    List<Double> rates = new ArrayList<>();
    for (int epoch = 0; epoch < 5; epoch++) {
      rates.add(optimizer.learningRate());
      schedule.step();
    }
    assertThat(rates).containsExactly(1.0, 1.0, 0.5, 0.5, 0.25);
    optimizer.learningRate(3);
    giveGradient(w, 1, 0);
    optimizer.step();
    assertThat(w.get(0)).isEqualTo(-2);
  }

  @Test
  void defaults_are_torchs() {
    assertThat(new Adam(List.of(w)).learningRate()).isEqualTo(0.001);
    assertThat(new AdamW(List.of(w)).learningRate()).isEqualTo(0.001);
    assertThat(new RMSprop(List.of(w)).learningRate()).isEqualTo(0.01);
    giveGradient(w, 0, 0);
    new AdamW(List.of(w), 0.1).step();
    assertThat(w.get(0)).isCloseTo(0.999f, within(1e-6f));
  }

  @Test
  void parameters_are_leaves_each_once_and_at_least_one() {
    refused(() -> new SGD(List.of(), 0.1), "SGD: there are no parameters to change");
    refused(() -> new Adam(List.of(w, w)), "Adam: a parameter is there twice");
    refused(
        () -> new SGD(List.of(w.mul(2)), 0.1),
        "SGD: only leaves can be changed, a tensor (2) was made by MulBackward0");
    assertThatThrownBy(() -> new SGD(null, 0.1)).hasMessage("SGD: the parameters are null");
    assertThatThrownBy(() -> new SGD(java.util.Arrays.asList(w, null), 0.1))
        .hasMessage("SGD: a parameter is null");
  }

  @Test
  void arguments_out_of_range_are_named() {
    refused(
        () -> new AdamW(List.of(w), -0.1),
        "AdamW: the learning rate is -0.1, it must be 0 or more");
    refused(
        () -> new SGD(List.of(w), Double.NaN),
        "SGD: the learning rate is NaN, it must be 0 or more");
    SGD sgd = new SGD(List.of(w), 0.1);
    refused(
        () -> sgd.learningRate(Double.POSITIVE_INFINITY),
        "SGD: the learning rate is Infinity, it must be 0 or more");
    refused(
        () -> sgd.momentum(1), "SGD: the momentum is 1.0, it must be 0 or more and less than 1");
    refused(() -> sgd.dampening(-1), "SGD: the dampening is -1.0, it must be 0 or more");
    refused(() -> sgd.weightDecay(-1), "SGD: the weight decay is -1.0, it must be 0 or more");
    Adam adam = new Adam(List.of(w));
    refused(() -> adam.betas(1, 0), "Adam: the first beta is 1.0, it must be 0 or more and less");
    refused(() -> adam.betas(0, -1), "Adam: the second beta is -1.0, it must be 0 or more and");
    refused(() -> adam.eps(-1), "Adam: the eps is -1.0, it must be 0 or more");
    refused(() -> new RMSprop(List.of(w)).alpha(2), "RMSprop: the alpha is 2.0, it must be 0 or");
    refused(() -> new Adagrad(List.of(w), 1).eps(-1), "Adagrad: the eps is -1.0, it must be 0 or");
    refused(
        () -> new StepLR(sgd, 0, 0.1),
        "StepLR: the step size is 0 and gamma 0.1; they must be 1 or more and 0 or more");
    assertThatThrownBy(() -> new StepLR(null, 1, 1)).hasMessage("StepLR: the optimizer is null");
  }

  @Test
  void nesterov_needs_a_momentum_and_no_dampening() {
    String why = "SGD: Nesterov's momentum needs a momentum and no dampening, these are ";
    refused(
        () -> new SGD(List.of(w), 0.1).nesterov(true),
        why + "0.0 and 0.0; say momentum(0.9) before nesterov(true)");
    SGD sgd = new SGD(List.of(w), 0.1).momentum(0.9).nesterov(true);
    refused(() -> sgd.dampening(0.5), why + "0.9 and 0.5");
    refused(() -> new SGD(List.of(w), 0.1).momentum(0.9).nesterov(true).momentum(0), why);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
