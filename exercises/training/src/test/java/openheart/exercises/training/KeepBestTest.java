package openheart.exercises.training;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = KeepBest.class,
    uses = {"Tensor.detach", Exercise.ARRANGING})
class KeepBestTest {

  /**
   * Where the epochs leave the parameters, and the validation loss there; in both, place 0 is that
   * of before the first epoch.
   */
  record Input(Tensor[] places, double[] losses) {
    int epochs() {
      return places.length - 1;
    }
  }

  /** Whether a loss counts as better than the lowest so far. */
  private interface Better {
    boolean than(double loss, double lowest);
  }

  /** A training that goes through the places one by one, and counts. */
  private static final class Training {
    private final Input in;
    private int run;

    Training(Input in) {
      this.in = in;
    }

    void epoch(Tensor w) {
      run++;
      w.copyFrom(in.places()[run % in.places().length]);
    }

    double validation(Tensor w) {
      return in.losses()[run % in.losses().length];
    }
  }

  @Test
  @Order(1)
  void the_parameters_of_the_best_epoch_are_given_back() {
    Examiner.of(KeepBest.class, cases(), in -> best(in, 1, in.epochs()))
        .misconception("not-copied", in -> in.places()[in.epochs()])
        .misconception("start-counted", in -> best(in, 0, in.epochs()))
        .misconception("start-counted", in -> best(in, 0, in.epochs() - 1))
        .misconception("measured-too-early", KeepBestTest::measuredTooEarly)
        .misconception("kept-too-early", KeepBestTest::keptTooEarly)
        .misconception("last-epoch-missing", in -> best(in, 1, Math.max(1, in.epochs() - 1)))
        .misconception("highest", in -> kept(in, (loss, lowest) -> loss > lowest))
        .misconception("last-of-equals", in -> kept(in, (loss, lowest) -> loss <= lowest))
        .misconception("stops-at-worse", KeepBestTest::stopsAtWorse)
        .misconception("compared-with-previous", KeepBestTest::previous)
        .examine(KeepBestTest::answer);
  }

  @Test
  @Order(2)
  void every_epoch_is_run_once() {
    Examiner.of(KeepBest.class, cases(), Input::epochs)
        .misconception("last-epoch-missing", in -> in.epochs() - 1)
        .misconception("one-epoch-more", in -> in.epochs() + 1)
        .examine(
            in -> {
              Training training = new Training(in);
              answer(in, training);
              return training.run;
            });
  }

  private static Cases<Input> cases() {
    Tensor[] places = {Tensor.of(9, 9), Tensor.of(1, 2), Tensor.of(3, 4), Tensor.of(5, 6)};
    return Cases.of(new Input(places, new double[] {0.8, 0.7, 0.2, 0.5}))
        .generated(2, draws -> generated(draws, 1))
        .generated(20, draws -> generated(draws, draws.integer(2, 9)));
  }

  /** Losses in tenths, so that there are equal ones. */
  private static Input generated(Draws draws, int epochs) {
    int[] sizes = draws.sizes(draws.integer(1, 3), 1, 4);
    Tensor[] places = new Tensor[epochs + 1];
    double[] losses = new double[epochs + 1];
    for (int e = 0; e <= epochs; e++) {
      places[e] = draws.tensor(sizes);
      losses[e] = draws.integer(1, 8) / 10.0;
    }
    return new Input(places, losses);
  }

  private static Tensor answer(Input in) {
    return answer(in, new Training(in));
  }

  private static Tensor answer(Input in, Training training) {
    return KeepBest.keepBest(
        in.places()[0].cloned(), training::epoch, training::validation, in.epochs());
  }

  /** The place with the lowest loss among some of them, the first one if several are equal. */
  private static Tensor best(Input in, int from, int to) {
    int best = from;
    for (int e = from; e <= to; e++) {
      best = in.losses()[e] < in.losses()[best] ? e : best;
    }
    return in.places()[best];
  }

  private static Tensor kept(Input in, Better better) {
    int best = 1;
    for (int e = 2; e <= in.epochs(); e++) {
      best = better.than(in.losses()[e], in.losses()[best]) ? e : best;
    }
    return in.places()[best];
  }

  /** The loss of before the epoch decides, and the parameters of after it are kept. */
  private static Tensor measuredTooEarly(Input in) {
    int best = 1;
    for (int e = 1; e <= in.epochs(); e++) {
      best = in.losses()[e - 1] < in.losses()[best - 1] ? e : best;
    }
    return in.places()[best];
  }

  /** The other way round. */
  private static Tensor keptTooEarly(Input in) {
    int best = 1;
    for (int e = 1; e <= in.epochs(); e++) {
      best = in.losses()[e] < in.losses()[best] ? e : best;
    }
    return in.places()[best - 1];
  }

  private static Tensor stopsAtWorse(Input in) {
    int e = 1;
    while (e < in.epochs() && in.losses()[e + 1] < in.losses()[e]) {
      e++;
    }
    return in.places()[e];
  }

  private static Tensor previous(Input in) {
    int best = 1;
    for (int e = 2; e <= in.epochs(); e++) {
      best = in.losses()[e] < in.losses()[e - 1] ? e : best;
    }
    return in.places()[best];
  }
}
