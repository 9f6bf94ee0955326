package openheart.exercises.training;

import java.util.Comparator;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.training.StopInTime.Stop;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(StopInTime.class)
class StopInTimeTest {
  record Input(double[] losses, int patience) {
    int count() {
      return losses.length;
    }

    /** The epoch with the lowest of the first losses, the first one if several are equal. */
    int lowest(int epochs) {
      return IntStream.range(0, epochs)
          .boxed()
          .min(Comparator.comparingDouble(e -> losses[e])) // NaN counts as the greatest
          .orElseThrow();
    }

    /** The first epoch at whose end the patience is over. */
    Stop stop(int patience) {
      int epochs =
          IntStream.rangeClosed(1, count())
              .filter(n -> n - 1 - lowest(n) >= patience)
              .findFirst()
              .orElse(count());
      return new Stop(lowest(epochs), epochs);
    }

    Stop right() {
      return stop(patience);
    }
  }

  /** Whether a loss counts as better than the one that it is compared with. */
  private interface Better {
    boolean than(double loss, double other);
  }

  @Test
  @Order(1)
  void training_stops_when_the_patience_is_over() {
    Cases<Input> cases =
        Cases.of(
                new Input(new double[] {0.9, 0.5, 0.6, 0.7, 0.4, 0.8}, 2),
                new Input(new double[] {0.7}, 1),
                new Input(new double[] {0.7, 0.8}, 1),
                new Input(new double[] {0.7, 0.8, 0.9}, 5),
                new Input(new double[] {0.9, 0.8, 0.7, 0.6}, 1),
                new Input(new double[] {0.9, 0.7, 0.8, 0.75, 0.72, 0.6, 0.65}, 3),
                new Input(new double[] {0.9, 0.7, 0.8, 0.6, 0.8, 0.5, 0.6, 0.7, 0.4}, 2),
                new Input(new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, 2))
            .generated(30, StopInTimeTest::generated);
    examiner(cases).examine(StopInTimeTest::answer);
  }

  @Test
  @Order(2)
  void a_nan_is_no_improvement() {
    double nan = Double.NaN;
    Cases<Input> cases =
        Cases.of(
            new Input(new double[] {0.9, nan, 0.5, 0.6, 0.7, 0.4}, 2),
            new Input(new double[] {0.9, 0.8, nan, nan, 0.3}, 2),
            new Input(new double[] {0.9, nan, 0.95, 0.7, nan, 0.6, 0.8}, 3));
    examiner(cases)
        .misconception("nan-taken", in -> watch(in, (loss, other) -> !(loss >= other)))
        .misconception("nan-stays", StopInTimeTest::nanStays)
        .examine(StopInTimeTest::answer);
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(StopInTime.class, cases, Input::right)
        .misconception("looked-ahead", in -> new Stop(in.lowest(in.count()), in.right().epochs()))
        .misconception("looked-ahead", StopInTimeTest::aroundTheLowest)
        .misconception("never-stops", in -> new Stop(in.lowest(in.count()), in.count()))
        .misconception("no-patience", in -> in.stop(1))
        .misconception("one-too-few", in -> in.stop(in.patience() - 1))
        .misconception("one-too-many", in -> in.stop(in.patience() + 1))
        .misconception("last-epoch", in -> new Stop(in.right().epochs() - 1, in.right().epochs()))
        .misconception("epochs-from-0", in -> new Stop(in.right().best(), in.right().epochs() - 1))
        .misconception("best-from-1", in -> new Stop(in.right().best() + 1, in.right().epochs()))
        .misconception("compared-with-previous", StopInTimeTest::previous)
        .misconception("compared-with-previous", StopInTimeTest::previousIsBest)
        .misconception("counter-not-reset", StopInTimeTest::notReset)
        .misconception("ties-count", in -> watch(in, (loss, other) -> loss <= other))
        .misconception("highest", in -> watch(in, (loss, other) -> loss > other));
  }

  /** Losses in tenths, so that there are equal ones, with a trend downwards at first. */
  private static Input generated(Draws draws) {
    double[] losses = new double[draws.integer(1, 16)];
    for (int e = 0; e < losses.length; e++) {
      losses[e] = (draws.integer(1, 9) + Math.max(0, 8 - e)) / 10.0;
    }
    return new Input(losses, draws.integer(1, 5));
  }

  private static Stop answer(Input in) {
    return StopInTime.stopInTime(in.losses(), in.patience());
  }

  /** Epoch by epoch, with another notion of what is better than the best so far. */
  private static Stop watch(Input in, Better better) {
    int best = 0;
    int epoch = 1;
    for (; epoch < in.count() && epoch - best <= in.patience(); epoch++) {
      best = better.than(in.losses()[epoch], in.losses()[best]) ? epoch : best;
    }
    return new Stop(best, epoch);
  }

  /** Math.min gives NaN if either is, and nothing is below that any more. */
  private static Stop nanStays(Input in) {
    int best = 0;
    int epoch = 1;
    double lowest = in.losses()[0];
    for (; epoch < in.count() && epoch - best <= in.patience(); epoch++) {
      best = in.losses()[epoch] < lowest ? epoch : best;
      lowest = Math.min(lowest, in.losses()[epoch]);
    }
    return new Stop(best, epoch);
  }

  private static Stop aroundTheLowest(Input in) {
    int best = in.lowest(in.count());
    return new Stop(best, Math.min(best + in.patience() + 1, in.count()));
  }

  /** The best is noted well, but the counter starts anew whenever a loss is below the last one. */
  private static Stop previous(Input in) {
    int epoch = 1;
    for (int waited = 0; epoch < in.count() && waited < in.patience(); epoch++) {
      waited = in.losses()[epoch] < in.losses()[epoch - 1] ? 0 : waited + 1;
    }
    return new Stop(in.lowest(epoch), epoch);
  }

  private static Stop previousIsBest(Input in) {
    int best = 0;
    int epoch = 1;
    for (; epoch < in.count() && epoch - best <= in.patience(); epoch++) {
      best = in.losses()[epoch] < in.losses()[epoch - 1] ? epoch : best;
    }
    return new Stop(best, epoch);
  }

  private static Stop notReset(Input in) {
    int epoch = 1;
    for (int waited = 0; epoch < in.count() && waited < in.patience(); epoch++) {
      waited += in.lowest(epoch + 1) == epoch ? 0 : 1;
    }
    return new Stop(in.lowest(epoch), epoch);
  }
}
