package openheart.exercises.activations;

import java.util.Arrays;
import java.util.function.Function;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Classify.class,
    uses = {
      "Tensor.argmax",
      "Tensor.gt",
      "Tensor.ge",
      "Tensor.lt",
      "Tensor.le",
      Exercise.ARRANGING
    })
class ClassifyTest {
  /** How a learner might decide, given a batch of one output, or one of several. */
  private static final Function<Tensor, int[]> SIGN = logits -> integers(logits.flatten().gt(0));

  private static final Function<Tensor, int[]> GREATEST =
      logits -> integers(logits.argmax(false, 1));

  private static final Function<Tensor, int[]> GREATEST_IN_BATCH =
      logits -> integers(logits.argmax(false, 0));

  record Input(Tensor logits) {}

  @Test
  @Order(1)
  void several_outputs_decide_by_the_greatest_and_a_single_one_by_its_sign() {
    Cases<Input> cases =
        Cases.of(
                rows(new float[] {-1, 3, 2}, new float[] {0.5f, -4, 0.25f}),
                rows(new float[] {-2}, new float[] {0.25f}, new float[] {3}, new float[] {0}),
                rows(new float[] {-3, -1, -2}, new float[] {-2, -5, -1.5f}),
                rows(new float[] {1, 4, 4}, new float[] {2, 2, -1}),
                rows(new float[] {Float.NEGATIVE_INFINITY, -7, 4}))
            .generated(5, draws -> new Input(draws.tensor(draws.integer(1, 6), 1)))
            .generated(8, draws -> new Input(draws.tensor(draws.sizes(2, 2, 5))))
            .generated(2, draws -> new Input(draws.tensor(1, draws.integer(2, 5))));
    examiner(cases)
        .misconception("always-class-0", in -> GREATEST.apply(in.logits()))
        .misconception("half-of-a-logit", deciding(l -> over(l, 0.5f), GREATEST))
        .misconception("zero-counted-as-yes", deciding(l -> integers(l.flatten().ge(0)), GREATEST))
        .misconception("sign-for-classes", in -> SIGN.apply(in.logits()))
        .misconception("greatest-in-batch", deciding(SIGN, GREATEST_IN_BATCH))
        .misconception("greatest-in-batch", deciding(GREATEST_IN_BATCH, GREATEST_IN_BATCH))
        .misconception("one-for-the-batch", deciding(SIGN, l -> new int[] {l.argmax()}))
        .misconception("smallest", deciding(SIGN, l -> integers(l.argmin(false, 1))))
        .misconception("last-of-equals", deciding(SIGN, l -> scan(l, -1e9f, true)))
        .misconception("search-from-zero", deciding(SIGN, l -> scan(l, 0, false)))
        .misconception("counted-from-1", deciding(SIGN, l -> plus1(GREATEST.apply(l))))
        .misconception("score-for-class", deciding(SIGN, l -> integers(l.max(1))))
        .misconception("largest-in-size", deciding(SIGN, l -> GREATEST.apply(l.abs())))
        .examine(in -> Classify.classify(in.logits()));
  }

  @Test
  @Order(2)
  void huge_and_tiny_logits_decide_like_any_others() {
    Cases<Input> cases =
        Cases.of(
                rows(new float[] {1000, 1002, 1001}, new float[] {-1001, -1002, -1000}),
                rows(new float[] {1e-20f}, new float[] {-1e-20f}, new float[] {2000}),
                rows(new float[] {1e-20f, 3e-20f, 2e-20f}, new float[] {-3e-20f, -2e-20f, -1e-20f}),
                rows(new float[] {Float.NEGATIVE_INFINITY, -7, 4, Float.POSITIVE_INFINITY}))
            .generated(3, draws -> new Input(draws.tensor(3, 1).mul(1e-22f)))
            .generated(3, draws -> new Input(draws.tensor(3, 4).mul(1e-22f)));
    examiner(cases)
        .misconception("through-probabilities", in -> byProbability(in.logits(), true))
        .misconception("through-probabilities", in -> byProbability(in.logits(), false))
        .examine(in -> Classify.classify(in.logits()));
  }

  @Test
  @Order(3)
  void anything_but_two_axes_is_refused() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(-1, 3, 2)), new Input(Tensor.scalar(4)))
            .generated(3, draws -> new Input(draws.tensor(draws.integer(1, 5))))
            .generated(3, draws -> new Input(draws.tensor(draws.sizes(3, 1, 3))));
    Examiner.of(Classify.class, cases, ClassifyTest::refusal)
        .symptom("not-refused", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> Classify.classify(in.logits()));
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(Classify.class, cases, deciding(SIGN, GREATEST));
  }

  private static Function<Input, Object> deciding(
      Function<Tensor, int[]> single, Function<Tensor, int[]> several) {
    return in -> (in.logits().size(1) == 1 ? single : several).apply(in.logits());
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException("" + in.logits().shape());
  }

  private static Input rows(float[]... rows) {
    return new Input(Tensor.of(rows));
  }

  private static int[] integers(Tensor numbers) {
    float[] values = numbers.toArray();
    int[] integers = new int[values.length];
    Arrays.setAll(integers, i -> (int) values[i]);
    return integers;
  }

  private static int[] over(Tensor logits, float threshold) {
    return integers(logits.flatten().gt(threshold));
  }

  private static int[] plus1(int[] classes) {
    return Arrays.stream(classes).map(c -> c + 1).toArray();
  }

  /** The search of a loop whose greatest so far begins at a number. */
  private static int[] scan(Tensor logits, float start, boolean equalsWin) {
    int[] classes = new int[logits.size(0)];
    for (int row = 0; row < classes.length; row++) {
      float greatest = start;
      for (int c = 0; c < logits.size(1); c++) {
        float score = logits.get(row, c);
        if (score > greatest || equalsWin && score == greatest) {
          greatest = score;
          classes[row] = c;
        }
      }
    }
    return classes;
  }

  /** By the sigmoid or by softmax, the greatest score subtracted first or not. */
  private static int[] byProbability(Tensor logits, boolean shifted) {
    int[] classes = new int[logits.size(0)];
    for (int row = 0; row < classes.length; row++) {
      float[] scores = logits.select(0, row).toArray();
      if (scores.length == 1) {
        classes[row] = 1 / (1 + Math.exp(-scores[0])) > 0.5 ? 1 : 0;
        continue;
      }
      float shift = shifted ? logits.select(0, row).max().item() : 0;
      double[] powers = new double[scores.length];
      Arrays.setAll(powers, c -> Math.exp(scores[c] - shift));
      double sum = Arrays.stream(powers).sum();
      for (int c = 1; c < powers.length; c++) {
        if (powers[c] / sum > powers[classes[row]] / sum) {
          classes[row] = c;
        }
      }
    }
    return classes;
  }
}
