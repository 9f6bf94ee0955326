package openheart.exercises.backprop;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Functional;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = CrossEntropyGrad.class,
    uses = {
      "Tensor.softmax",
      "Tensor.logSoftmax",
      "Tensor.logsumexp",
      "Tensor.exp",
      "Tensor.max",
      "Tensor.sum",
      "Tensor.sub",
      "Tensor.add",
      "Tensor.mul",
      "Tensor.div",
      Exercise.ARRANGING
    })
class CrossEntropyGradTest {
  record Input(Tensor logits, int[] classes) {}

  @Test
  @Order(1)
  void the_gradient_is_probabilities_minus_one_hot_over_n() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.zeros(2, 2), new int[] {1, 0}),
                new Input(Tensor.of(new float[][] {{1000, 0, -1000}}), new int[] {1}),
                new Input(Tensor.of(new float[][] {{-900, -901}, {2, 2}}), new int[] {0, 1}),
                new Input(Tensor.of(new float[][] {{4}, {-3}, {0}}), new int[] {0, 0, 0}))
            .generated(2, draws -> batch(draws, 1, draws.integer(2, 5)))
            .generated(6, draws -> batch(draws, draws.integer(4, 8), draws.integer(2, 3)))
            .generated(3, draws -> batch(draws, 3, 3))
            .generated(3, draws -> batch(draws, 2, draws.integer(4, 6)));
    Examiner.of(CrossEntropyGrad.class, cases, CrossEntropyGradTest::expected)
        .misconception("one-hot-missing", in -> in.logits().softmax(1).div(n(in)))
        .misconception("not-averaged", in -> errors(in))
        .misconception("averaged-over-classes", in -> errors(in).div(in.logits().size(1)))
        .misconception("averaged-over-cells", in -> errors(in).div(in.logits().numel()))
        .misconception("only-one-hot-averaged", CrossEntropyGradTest::onlyOneHotAveraged)
        .misconception("softmax-over-batch", in -> minusOneHot(in, in.logits().softmax(0)))
        .misconception("softmax-twice", in -> minusOneHot(in, in.logits().softmax(1).softmax(1)))
        .misconception("logits-for-probabilities", in -> minusOneHot(in, in.logits()))
        .misconception("overflow", in -> minusOneHot(in, overflowing(in.logits())))
        .misconception("by-probabilities", CrossEntropyGradTest::byProbabilities)
        .misconception("sign", in -> expected(in).neg())
        .examine(in -> CrossEntropyGrad.crossEntropyGrad(in.logits(), in.classes()));
  }

  @Test
  @Order(2)
  void classes_that_do_not_fit_the_logits_are_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.zeros(2, 2), new int[] {1, 2}),
                new Input(Tensor.zeros(3, 2), new int[] {-1, 0, 1}),
                new Input(Tensor.zeros(1, 4), new int[] {4}),
                new Input(Tensor.zeros(4, 2), new int[] {0, 1, 3, 0}),
                new Input(Tensor.zeros(3, 2), new int[] {1, 0}),
                new Input(Tensor.zeros(2, 3), new int[] {1, 0, 2}),
                new Input(Tensor.zeros(2, 3), new int[] {}))
            .generated(2, draws -> withClass(draws, -1))
            .generated(2, draws -> withClass(draws, 3));
    Examiner.of(CrossEntropyGrad.class, cases, CrossEntropyGradTest::refusal)
        .symptom("not-refused", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> CrossEntropyGrad.crossEntropyGrad(in.logits(), in.classes()));
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.classes().length + " classes");
  }

  /** Logits close enough that no difference of probabilities is lost to rounding. */
  private static Input batch(Draws draws, int n, int k) {
    int[] classes = new int[n];
    for (int i = 0; i < n; i++) {
      classes[i] = draws.integer(0, k - 1);
    }
    return new Input(draws.tensor(n, k).div(2.5f), classes);
  }

  private static Input withClass(Draws draws, int wrong) {
    Input in = batch(draws, draws.integer(2, 5), 3);
    in.classes()[draws.integer(0, in.classes().length - 1)] = wrong;
    return in;
  }

  private static Tensor expected(Input in) {
    Tensor logits = in.logits().detach().requiresGrad(true);
    Functional.crossEntropy(logits, in.classes()).backward();
    return logits.grad();
  }

  private static float n(Input in) {
    return in.classes().length;
  }

  private static Tensor oneHot(Input in) {
    return Tensor.eye(in.logits().size(1)).indexSelect(0, in.classes());
  }

  private static Tensor errors(Input in) {
    return in.logits().softmax(1).sub(oneHot(in));
  }

  private static Tensor minusOneHot(Input in, Tensor probabilities) {
    return probabilities.sub(oneHot(in)).div(n(in));
  }

  private static Tensor onlyOneHotAveraged(Input in) {
    return in.logits().softmax(1).sub(oneHot(in).div(n(in)));
  }

  private static Tensor overflowing(Tensor logits) {
    return logits.exp().div(logits.exp().sum(true, 1));
  }

  /** -1/p at the right class, and no way back through the softmax. */
  private static Tensor byProbabilities(Input in) {
    Tensor probabilities = in.logits().softmax(1);
    Tensor result = Tensor.zerosLike(in.logits());
    for (int i = 0; i < in.classes().length; i++) {
      int right = in.classes()[i];
      result.set(-1 / (n(in) * probabilities.get(i, right)), i, right);
    }
    return result;
  }
}
