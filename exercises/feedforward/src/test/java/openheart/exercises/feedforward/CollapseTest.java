package openheart.exercises.feedforward;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.exercises.feedforward.Collapse.Affine;
import openheart.nn.Functional;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Collapse.class,
    uses = {
      "Tensor.matmul",
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.sum",
      "Tensor.add",
      "Tensor.sub",
      Exercise.ARRANGING
    })
class CollapseTest {
  record Input(Affine first, Affine second) {
    Tensor w1() {
      return first.weight();
    }

    Tensor b1() {
      return first.bias();
    }

    Tensor w2() {
      return second.weight();
    }

    Tensor b2() {
      return second.bias();
    }
  }

  @Test
  @Order(1)
  void the_one_layer_answers_as_the_two_in_a_row() {
    Examiner.of(Collapse.class, networks(), CollapseTest::expected)
        .misconception("order-swapped", in -> weighing(in, secondFirst(in)))
        .misconception("order-swapped", in -> new Affine(secondFirst(in), in.b1().add(in.b2())))
        .misconception("order-swapped", in -> expected(new Input(in.second(), in.first())))
        .misconception("transposed", in -> weighing(in, weight(in).t()))
        .misconception("transposed-inside", in -> weighing(in, in.w2().t().matmul(in.w1())))
        .misconception("transposed-inside", in -> weighing(in, in.w2().matmul(in.w1().t())))
        .misconception("weights-added", in -> weighing(in, in.w2().add(in.w1())))
        .misconception("weights-added", CollapseTest::added)
        .misconception("cell-by-cell", in -> weighing(in, in.w2().mul(in.w1())))
        .misconception("biases-added", in -> biased(in, in.b1().add(in.b2())))
        .misconception("first-bias-lost", in -> biased(in, in.b2()))
        .misconception("second-bias-lost", in -> biased(in, in.w2().matmul(in.b1())))
        .misconception("both-through", in -> biased(in, in.w2().matmul(in.b1().add(in.b2()))))
        .misconception("through-merged", in -> biased(in, weight(in).matmul(in.b1()).add(in.b2())))
        .misconception("bias-as-row", in -> biased(in, bias(in).unsqueeze(0)))
        .misconception("parts-swapped", in -> new Affine(bias(in), weight(in)))
        .symptom("fitting-refused", (expected, actual) -> Refusals.byHand(actual))
        .examine(in -> Collapse.collapse(in.first(), in.second()));
  }

  @Test
  @Order(2)
  void layers_that_do_not_fit_together_are_refused() {
    Affine first = new Affine(Tensor.ones(2, 2), Tensor.ones(2));
    Affine second = new Affine(Tensor.ones(1, 3), Tensor.ones(1));
    Cases<Input> cases =
        Cases.of(new Input(first, second))
            .generated(3, draws -> input(draws, 2, 2, 3, 2))
            .generated(3, draws -> input(draws, 3, 3, 2, 3))
            .generated(3, draws -> input(draws, 2, 1, draws.integer(2, 4), 2))
            .generated(3, draws -> input(draws, 2, draws.integer(2, 4), 1, 2));
    Examiner.of(Collapse.class, cases, CollapseTest::expected)
        .symptom("mismatch-accepted", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> Collapse.collapse(in.first(), in.second()));
  }

  private static Cases<Input> networks() {
    Tensor w1 = Tensor.of(new float[][] {{1, 2}, {0, 1}, {3, 0}});
    Affine first = new Affine(w1, Tensor.of(1, 2, 3));
    Affine second = new Affine(Tensor.of(new float[][] {{1, 1, 2}}), Tensor.of(4));
    return Cases.of(new Input(first, second))
        .generated(10, draws -> network(draws, draws.sizes(3, 1, 5)))
        .generated(
            4,
            draws -> {
              int ends = draws.integer(2, 3);
              return network(draws, ends, draws.integer(4, 5), ends);
            })
        .generated(
            6,
            draws -> {
              int size = draws.integer(2, 4);
              return network(draws, size, size, size);
            });
  }

  private static Input network(Draws draws, int... sizes) {
    return input(draws, sizes[0], sizes[1], sizes[1], sizes[2]);
  }

  /** With what the first layer gives and what the second one takes. */
  private static Input input(Draws draws, int inputs, int given, int taken, int outputs) {
    return new Input(affine(draws, given, inputs), affine(draws, outputs, taken));
  }

  private static Affine affine(Draws draws, int outputs, int inputs) {
    return new Affine(Halves.tensor(draws, outputs, inputs), Halves.tensor(draws, outputs));
  }

  /** What core's two layers answer, one after the other. */
  private static Tensor answer(Input in, Tensor x) {
    return Functional.linear(Functional.linear(x, in.w1(), in.b1()), in.w2(), in.b2());
  }

  private static Affine expected(Input in) {
    return new Affine(weight(in), bias(in));
  }

  /** What is answered to zeros. */
  private static Tensor bias(Input in) {
    return answer(in, Tensor.zeros(in.w1().size(1)));
  }

  /** What each input, set to 1 with the others at 0, adds to that. */
  private static Tensor weight(Input in) {
    return answer(in, Tensor.eye(in.w1().size(1))).sub(bias(in)).t();
  }

  private static Tensor secondFirst(Input in) {
    return in.w1().matmul(in.w2());
  }

  private static Affine added(Input in) {
    return new Affine(in.w1().add(in.w2()), in.b1().add(in.b2()));
  }

  private static Affine weighing(Input in, Tensor weight) {
    return new Affine(weight, bias(in));
  }

  private static Affine biased(Input in, Tensor bias) {
    return new Affine(weight(in), bias);
  }
}
