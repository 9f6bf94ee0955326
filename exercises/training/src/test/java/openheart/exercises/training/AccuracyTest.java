package openheart.exercises.training;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Accuracy.class,
    uses = {"Tensor.argmax", Exercise.ARRANGING})
class AccuracyTest {
  record Input(Tensor logits, int[] classes) {
    int n() {
      return classes.length;
    }

    double fraction(IntUnaryOperator answer) {
      return (double) count(answer) / n();
    }

    int count(IntUnaryOperator answer) {
      return (int) IntStream.range(0, n()).filter(i -> answer.applyAsInt(i) == classes[i]).count();
    }

    int right() {
      int[] answers = answers(1);
      return count(i -> answers[i]);
    }

    int[] answers(int dim) {
      float[] answers = logits.argmax(false, dim).toArray();
      return IntStream.range(0, answers.length).map(i -> (int) answers[i]).toArray();
    }

    /** How many logits of the true classes are positive. */
    int positive() {
      return (int) IntStream.range(0, n()).filter(i -> logits.get(i, classes[i]) > 0).count();
    }
  }

  @Test
  @Order(1)
  void it_is_the_fraction_of_right_answers() {
    Tensor logits = Tensor.of(new float[][] {{2, -1, 0}, {-3, -1, -2}, {0, 1, 4}, {5, 0, 1}});
    Cases<Input> cases =
        Cases.of(
                new Input(logits, new int[] {0, 1, 2, 2}),
                new Input(Tensor.of(new float[][] {{1, 1}, {0, 0}}), new int[] {0, 1}),
                new Input(Tensor.of(new float[][] {{-1, 2, 2}, {3, 3, 3}}), new int[] {1, 0}))
            .generated(3, draws -> generated(draws, 1, 0))
            .generated(3, draws -> generated(draws, draws.integer(2, 9), 1))
            .generated(10, draws -> generated(draws, draws.integer(2, 30), 0.6));
    Examiner.of(Accuracy.class, cases, in -> (double) in.right() / in.n())
        .misconception("integers-divided", in -> in.right() / in.n())
        .misconception("count", Input::right)
        .misconception("percent", in -> 100.0 * in.right() / in.n())
        .misconception("mistakes", in -> 1 - (double) in.right() / in.n())
        .misconception("divided-by-classes", in -> (double) in.right() / in.logits().size(1))
        .misconception("over-the-samples", AccuracyTest::overTheSamples)
        .misconception("whole-table", in -> in.fraction(i -> in.logits().argmax()))
        .misconception("positive", in -> (double) in.positive() / in.n())
        .misconception("last-of-equals", in -> in.fraction(i -> last(in, i)))
        .misconception("greatest-from-0", in -> in.fraction(i -> fromZero(in, i)))
        .examine(in -> Accuracy.accuracy(in.logits(), in.classes()));
  }

  /** Classes that the logits answer at about the rate asked for. */
  private static Input generated(Draws draws, int n, double rate) {
    Tensor logits = draws.tensor(n, draws.integer(2, 6));
    float[] answers = logits.argmax(false, 1).toArray();
    int[] classes = new int[n];
    Arrays.setAll(
        classes,
        i ->
            draws.integer(1, 100) <= 100 * rate
                ? (int) answers[i]
                : draws.integer(0, logits.size(1) - 1));
    return new Input(logits, classes);
  }

  private static double overTheSamples(Input in) {
    Tensor answers = in.logits().argmax(false, 0);
    return in.fraction(i -> (int) answers.get(i));
  }

  private static int last(Input in, int row) {
    int best = 0;
    for (int c = 1; c < in.logits().size(1); c++) {
      best = in.logits().get(row, c) >= in.logits().get(row, best) ? c : best;
    }
    return best;
  }

  private static int fromZero(Input in, int row) {
    int best = 0;
    float greatest = 0;
    for (int c = 0; c < in.logits().size(1); c++) {
      if (in.logits().get(row, c) > greatest) {
        greatest = in.logits().get(row, c);
        best = c;
      }
    }
    return best;
  }
}
