package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import openheart.random.Generator;
import openheart.tensor.GradCheck;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossesTest {

  private final Tensor x = Tensor.of(new float[][] {{1, -2, 3}, {0.5f, 0.25f, -1}});
  private final Tensor target = Tensor.of(new float[][] {{0, -2.5f, 1}, {0.75f, 1, -1.5f}});
  private final Tensor chances = Tensor.of(new float[][] {{0.2f, 0.9f, 0.5f}, {0.6f, 0.01f, 1}});
  private final int[] classes = {2, 0};

  @Test
  void squared_absolute_and_smooth_errors_are_means_sums_or_neither() {
    assertThat(Functional.mseLoss(x, target, Reduction.NONE).toArray())
        .containsExactly(1, 0.25f, 4, 0.0625f, 0.5625f, 0.25f);
    assertThat(Functional.mseLoss(x, target, Reduction.SUM).item()).isEqualTo(6.125f);
    assertThat(Functional.mseLoss(x, target).item()).isEqualTo(6.125f / 6);
    assertThat(Functional.l1Loss(x, target, Reduction.NONE).toArray())
        .containsExactly(1, 0.5f, 2, 0.25f, 0.75f, 0.5f);
    assertThat(Functional.l1Loss(x, target).item()).isEqualTo(5f / 6);
    assertThat(Functional.smoothL1Loss(x, target, Reduction.NONE, 1).toArray())
        .containsExactly(0.5f, 0.125f, 1.5f, 0.03125f, 0.28125f, 0.125f);
    assertThat(Functional.smoothL1Loss(x, target, Reduction.SUM, 0).item()).isEqualTo(5);
  }

  @Test
  void cross_entropy_is_logsumexp_minus_the_logit_of_the_class() {
    Tensor losses = Functional.crossEntropy(x, classes, Reduction.NONE, 0);
    double[] sums = {
      StrictMath.log(StrictMath.exp(1) + StrictMath.exp(-2) + StrictMath.exp(3)) - 3,
      StrictMath.log(StrictMath.exp(0.5) + StrictMath.exp(0.25) + StrictMath.exp(-1)) - 0.5
    };
    assertThat(losses.get(0)).isCloseTo((float) sums[0], within(1e-6f));
    assertThat(losses.get(1)).isCloseTo((float) sums[1], within(1e-6f));
    assertThat(Functional.crossEntropy(x, classes).item())
        .isCloseTo((float) ((sums[0] + sums[1]) / 2), within(1e-6f));
    Tensor oneHot = Tensor.of(new float[][] {{0, 0, 1}, {1, 0, 0}});
    assertThat(Functional.crossEntropy(x, oneHot, Reduction.NONE, 0).allclose(losses)).isTrue();
  }

  @Test
  void smoothed_classes_are_smoothed_probabilities() {
    Tensor smooth = Tensor.of(new float[][] {{0.1f, 0.1f, 0.8f}, {0.8f, 0.1f, 0.1f}});
    for (Reduction reduction : Reduction.values()) {
      Tensor expected = Functional.crossEntropy(x, smooth, reduction, 0);
      assertThat(Functional.crossEntropy(x, classes, reduction, 0.3).allclose(expected)).isTrue();
      Tensor oneHot = Tensor.of(new float[][] {{0, 0, 1}, {1, 0, 0}});
      assertThat(Functional.crossEntropy(x, oneHot, reduction, 0.3).allclose(expected)).isTrue();
    }
  }

  @Test
  void one_row_needs_no_batch() {
    Tensor row = x.select(0, 0);
    float expected = Functional.crossEntropy(x, classes, Reduction.NONE, 0).get(0);
    for (Reduction reduction : Reduction.values()) {
      Tensor loss = Functional.crossEntropy(row, new int[] {2}, reduction, 0);
      assertThat(loss.shape()).isEqualTo(Shape.of());
      assertThat(loss.item()).isEqualTo(expected);
    }
    assertThat(Functional.crossEntropy(row, Tensor.of(0, 0, 1)).item())
        .isCloseTo(expected, within(1e-6f));
  }

  @Test
  void huge_logits_have_finite_losses_and_gradients() {
    Tensor logits = Tensor.of(new float[][] {{10000, 0, -10000}}).requiresGrad(true);
    Tensor loss = Functional.crossEntropy(logits, new int[] {1});
    assertThat(loss.item()).isEqualTo(10000);
    loss.backward();
    assertThat(logits.grad().toArray()).containsExactly(1, -1, 0);
    Tensor binary = Tensor.of(-1000, 1000, 1000).requiresGrad(true);
    Tensor each =
        Functional.binaryCrossEntropyWithLogits(binary, Tensor.of(1, 1, 0), Reduction.NONE);
    assertThat(each.toArray()).containsExactly(1000, 0, 1000);
    each.backward(Tensor.ones(3));
    assertThat(binary.grad().toArray()).containsExactly(-1, 0, 1);
  }

  @Test
  void a_certainty_that_was_wrong_costs_a_hundred() {
    Tensor p = Tensor.of(0, 1, 0.5f);
    Tensor t = Tensor.of(1, 0, 1);
    assertThat(Functional.binaryCrossEntropy(p, t, Reduction.NONE).toArray())
        .containsExactly(100, 100, (float) StrictMath.log(2));
  }

  @Test
  void both_binary_losses_agree() {
    Tensor t = Tensor.of(new float[][] {{0, 1, 0.3f}, {1, 0, 1}});
    for (Reduction reduction : Reduction.values()) {
      Tensor expected = Functional.binaryCrossEntropy(x.sigmoid(), t, reduction);
      Tensor actual = Functional.binaryCrossEntropyWithLogits(x, t, reduction);
      assertThat(actual.allclose(expected)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void gradients_agree_with_difference_quotients(Reduction reduction) {
    Tensor a = x.cloned().requiresGrad(true);
    Tensor b = target.cloned().requiresGrad(true);
    check(in -> Functional.mseLoss(in[0], in[1], reduction), a, b);
    check(in -> Functional.l1Loss(in[0], in[1], reduction), a, b);
    check(in -> Functional.smoothL1Loss(in[0], in[1], reduction, 1.4), a, b);
    check(in -> Functional.crossEntropy(in[0], classes, reduction, 0), a);
    check(in -> Functional.crossEntropy(in[0], classes, reduction, 0.2), a);
    check(in -> Functional.crossEntropy(in[0], in[1], reduction, 0.2), a, b);
    check(in -> Functional.nllLoss(in[0], classes, reduction), a);
    Tensor p = Tensor.of(new float[][] {{0.3f, 0.6f}, {0.4f, 0.7f}}).requiresGrad(true);
    Tensor q = Tensor.of(new float[][] {{0.5f, 0.5f}, {0.2f, 0.9f}}).requiresGrad(true);
    check(in -> Functional.binaryCrossEntropy(in[0], in[1], reduction), p, q);
    check(in -> Functional.binaryCrossEntropyWithLogits(in[0].mul(4), in[1], reduction), p, q);
  }

  private static void check(GradCheck.Computation computation, Tensor... inputs) {
    GradCheck.of(computation, inputs).orThrow();
  }

  @Test
  void nodes_are_named_as_torch_names_them() {
    Tensor a = x.cloned().requiresGrad(true);
    Tensor p = chances.cloned().requiresGrad(true);
    Tensor zeros = Tensor.zeros(2, 3);
    assertThat(
            List.of(
                Functional.mseLoss(a, target),
                Functional.l1Loss(a, target),
                Functional.smoothL1Loss(a, target),
                Functional.crossEntropy(a, classes),
                Functional.binaryCrossEntropy(p, zeros),
                Functional.binaryCrossEntropyWithLogits(a, zeros)))
        .extracting(loss -> loss.gradFn().get().name())
        .containsExactly(
            "MseLossBackward0",
            "MeanBackward0",
            "SmoothL1LossBackward0",
            "NllLossBackward0",
            "BinaryCrossEntropyBackward0",
            "BinaryCrossEntropyWithLogitsBackward0");
    assertThat(Functional.crossEntropy(a, classes).gradFn().get().inputs().get(0).gradFn())
        .get()
        .hasToString("<LogSoftmaxBackward0>");
  }

  @Test
  void shapes_that_differ_are_refused_and_the_trap_is_named() {
    assertThatThrownBy(() -> Functional.mseLoss(Tensor.ones(4, 1), Tensor.ones(4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "mseLoss: the input is (4, 1) and the target (4), they must have one shape;"
                + " broadcasting would make them (4, 4) and compare what does not belong together;"
                + " use squeeze or unsqueeze");
    assertThatThrownBy(() -> Functional.l1Loss(Tensor.ones(2), Tensor.ones(3)))
        .hasMessage("l1Loss: the input is (2) and the target (3), they must have one shape");
    for (Loss loss : List.of(new MSELoss(), new L1Loss(), new BCELoss(), new BCEWithLogitsLoss())) {
      assertThatThrownBy(() -> loss.call(Tensor.ones(2), Tensor.ones(1)))
          .isInstanceOf(ShapeException.class);
    }
  }

  @Test
  void classes_that_are_none_are_refused() {
    assertThatThrownBy(() -> Functional.crossEntropy(x, new int[] {0, 3}))
        .isInstanceOf(ShapeException.class)
        .hasMessage("crossEntropy: class 3 of row 1 is none of the 3 of (2, 3), which are 0 to 2");
    assertThatThrownBy(() -> Functional.nllLoss(x, new int[] {-1, 0}))
        .hasMessageStartingWith("nllLoss: class -1 of row 0 is none");
    assertThatThrownBy(() -> Functional.crossEntropy(x, new int[] {0}))
        .hasMessage("crossEntropy: (2, 3) needs the classes of 2 rows, there are 1");
    assertThatThrownBy(() -> Functional.crossEntropy(Tensor.ones(1, 2, 3), classes))
        .hasMessage("crossEntropy: the input is (rows, classes) or (classes), not (1, 2, 3)");
    assertThatThrownBy(() -> Functional.crossEntropy(x, Tensor.of(2, 0)))
        .hasMessage(
            "crossEntropy: the logits are (2, 3), so the classes' probabilities must be too, not"
                + " (2); true classes are an int[]");
    assertThatThrownBy(() -> new CrossEntropyLoss(Reduction.MEAN, 1.5))
        .hasMessage("crossEntropy: the label smoothing is 1.5, it must be from 0 to 1");
  }

  @Test
  void what_is_no_chance_is_refused() {
    assertThatThrownBy(() -> Functional.binaryCrossEntropy(x, chances))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "binaryCrossEntropy: the input has -2.0, all must be from 0 to 1; for logits use"
                + " binaryCrossEntropyWithLogits");
    assertThatThrownBy(() -> Functional.binaryCrossEntropyWithLogits(x, x))
        .hasMessage("binaryCrossEntropyWithLogits: the target has -2.0, all must be from 0 to 1");
    assertThatThrownBy(() -> Functional.smoothL1Loss(x, target, Reduction.MEAN, -1))
        .hasMessage("smoothL1Loss: beta is -1.0, it must be 0 or more");
  }

  @Test
  void nulls_are_refused_by_name() {
    assertThatThrownBy(() -> Functional.mseLoss(null, x)).hasMessage("mseLoss: the input is null");
    assertThatThrownBy(() -> Functional.mseLoss(x, null)).hasMessage("mseLoss: the target is null");
    assertThatThrownBy(() -> Functional.mseLoss(x, x, null))
        .hasMessage("mseLoss: the reduction is null");
    assertThatThrownBy(() -> new MSELoss(null)).hasMessage("MSELoss: the reduction is null");
    assertThatThrownBy(() -> Functional.nllLoss(x, null))
        .hasMessage("nllLoss: the classes are null");
  }

  @Test
  void loss_objects_keep_their_reduction_and_print_as_torchs() {
    for (Reduction reduction : Reduction.values()) {
      Tensor t = chances;
      same(new MSELoss(reduction).call(x, t), Functional.mseLoss(x, t, reduction));
      same(new L1Loss(reduction).call(x, t), Functional.l1Loss(x, t, reduction));
      same(new BCELoss(reduction).call(t, t), Functional.binaryCrossEntropy(t, t, reduction));
      same(
          new BCEWithLogitsLoss(reduction).call(x, t),
          Functional.binaryCrossEntropyWithLogits(x, t, reduction));
      CrossEntropyLoss loss = new CrossEntropyLoss(reduction, 0.1);
      same(loss.call(x, classes), Functional.crossEntropy(x, classes, reduction, 0.1));
      same(loss.call(x, t), Functional.crossEntropy(x, t, reduction, 0.1));
      assertThat(loss.reduction()).isEqualTo(reduction);
    }
    assertThat(new CrossEntropyLoss()).hasToString("CrossEntropyLoss()");
    assertThat(new BCEWithLogitsLoss()).hasToString("BCEWithLogitsLoss()");
  }

  private static void same(Tensor actual, Tensor expected) {
    assertThat(actual.shape()).isEqualTo(expected.shape());
    assertThat(actual.toArray()).containsExactly(expected.toArray());
  }

  @Test
  void many_rows_cost_no_more_than_their_memory() {
    Tensor logits = Tensor.randn(new Generator(0), 10_000, 10).requiresGrad(true);
    int[] many = new Generator(1).integers(0, 10, 10_000);
    Functional.crossEntropy(logits, many).backward();
    assertThat(logits.grad().sum().item()).isCloseTo(0, within(1e-5f));
  }
}
