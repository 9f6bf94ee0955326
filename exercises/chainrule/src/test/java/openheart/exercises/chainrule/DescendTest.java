package openheart.exercises.chainrule;

import java.util.function.DoublePredicate;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.exercises.chainrule.Descend.Descent;
import openheart.exercises.chainrule.Descend.Ending;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(Descend.class)
class DescendTest {
  private static final Curve PARABOLA = new Curve("2 * (w - 3)", w -> 2 * (w - 3));
  private static final Curve QUARTIC = new Curve("4 * w * w * w", w -> 4 * w * w * w);
  private static final Curve UP = new Curve("1", w -> 1);
  private static final Curve DOWN = new Curve("-1", w -> -1);
  private static final Curve NEARLY_FLAT = new Curve("1e-6", w -> 1e-6);

  record Input(Curve slope, double start, double rate, int maxSteps) {
    double at(double w) {
      return slope.applyAsDouble(w);
    }

    Input with(double otherRate) {
      return new Input(slope, start, otherRate, maxSteps);
    }
  }

  /** What may be asked at a weight. */
  private interface Question {
    boolean yes(Input in, double w, double slope);
  }

  private static final Question CONVERGED = (in, w, slope) -> Math.abs(slope) < 1e-6;
  private static final Question DIVERGED = (in, w, slope) -> !(Math.abs(w) < 1e6);

  @Test
  @Order(1)
  void on_a_parabola_it_arrives_or_flies_off_or_runs_out_of_steps() {
    examine(
        Cases.of(
                new Input(PARABOLA, 0, 0.4, 1000),
                new Input(PARABOLA, 0, 0.05, 1000),
                new Input(PARABOLA, 0, 1, 1000),
                new Input(PARABOLA, 0, 1.05, 1000),
                new Input(PARABOLA, 0, 0.4, 2),
                new Input(PARABOLA, 10, 0.1, 1000))
            .generated(15, DescendTest::parabola));
  }

  @Test
  @Order(2)
  void the_first_and_the_last_weight_are_asked_too() {
    examine(
        Cases.of(
            new Input(PARABOLA, 0, 0.5, 1),
            new Input(PARABOLA, 3, 0.4, 0),
            new Input(PARABOLA, 0, 0.4, 0),
            new Input(PARABOLA, 2e6, 0.4, 0),
            new Input(PARABOLA, 0, 1e6, 1),
            new Input(PARABOLA, 0, 0.5, 10)));
  }

  @Test
  @Order(3)
  void on_other_curves_the_endings_hold_to_the_letter() {
    examine(
        Cases.of(
            new Input(QUARTIC, 2, 1, 1000),
            new Input(QUARTIC, -2, 1, 1000),
            new Input(QUARTIC, 0.5, 0.125, 50),
            new Input(UP, 0, 1e5, 100),
            new Input(DOWN, 0, 1e5, 100),
            new Input(NEARLY_FLAT, 1, 2, 3),
            new Input(new Curve("w - 2e6", w -> w - 2e6), 2e6, 0.5, 10),
            new Input(new Curve("sqrt(w)", Math::sqrt), -1, 0.5, 20),
            new Input(PARABOLA, Double.NaN, 0.5, 20),
            new Input(PARABOLA, Double.POSITIVE_INFINITY, 0.5, 20),
            new Input(PARABOLA, Double.NEGATIVE_INFINITY, 0.5, 20)));
  }

  @Test
  @Order(4)
  void a_negative_number_of_steps_is_refused() {
    Cases<Input> cases =
        Cases.of(new Input(PARABOLA, 0, 0.4, -1))
            .generated(2, draws -> new Input(PARABOLA, 3, 0.4, -draws.integer(1, 9)))
            .generated(2, draws -> new Input(PARABOLA, 5e6, 0.4, -draws.integer(1, 9)));
    Examiner.of(Descend.class, cases, DescendTest::refusal)
        .symptom("steps-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(DescendTest::student);
  }

  private static void examine(Cases<Input> cases) {
    Examiner.of(Descend.class, cases, DescendTest::expected)
        .misconception("uphill", in -> expected(in.with(-in.rate())))
        .misconception("rate-ignored", in -> expected(in.with(1)))
        .misconception("slope-not-renewed", DescendTest::withTheFirstSlope)
        .misconception("sign-forgotten", in -> walk(in, (i, w, slope) -> slope < 1e-6, DIVERGED))
        .misconception("weight-for-slope", in -> walk(in, (i, w, slope) -> small(w), DIVERGED))
        .misconception(
            "step-for-slope", in -> walk(in, (i, w, slope) -> small(i.rate() * slope), DIVERGED))
        .misconception("exact-zero", in -> walk(in, (i, w, slope) -> slope == 0, DIVERGED))
        .misconception("never-diverges", in -> walk(in, CONVERGED, (i, w, slope) -> false))
        .misconception("nan-missed", in -> lost(in, w -> Math.abs(w) >= 1e6))
        .misconception("nan-missed", in -> lost(in, w -> Math.abs(w) > 1e6))
        .misconception("one-side-only", in -> lost(in, w -> w >= 1e6))
        .misconception("one-side-only", in -> lost(in, w -> !(w < 1e6)))
        .misconception("edges", in -> walk(in, DescendTest::upToTheEdge, DIVERGED))
        .misconception("edges", in -> lost(in, w -> !(Math.abs(w) <= 1e6)))
        .misconception(
            "edges", in -> walk(in, DescendTest::upToTheEdge, DescendTest::beyondTheEdge))
        .misconception("diverged-first", DescendTest::divergedFirst)
        .misconception("counted-from-1", in -> counted(in, 1, 1, 1))
        .misconception("counted-from-1", in -> counted(in, 1, 1, 0))
        .misconception("last-uncounted", in -> counted(in, 0, -1, 0))
        .misconception("last-uncounted", in -> counted(in, -1, -1, 0))
        .misconception("one-step-more", DescendTest::oneStepMore)
        .misconception("always-to-the-end", in -> walk(in, (i, w, s) -> false, (i, w, s) -> false))
        .symptom("last-not-asked", DescendTest::lastNotAsked)
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(DescendTest::student);
  }

  private static Descent student(Input in) {
    return Descend.descend(in.slope(), in.start(), in.rate(), in.maxSteps());
  }

  /** With a rate that shrinks the distance to the bottom, swings, or enlarges it. */
  private static Input parabola(Draws draws) {
    double bend = draws.integer(1, 4);
    double bottom = Halves.one(draws);
    double rate = draws.integer(1, 23) / 10.0 / bend;
    Curve slope = new Curve(bend + " * (w - " + bottom + ")", w -> bend * (w - bottom));
    return new Input(slope, draws.integer(4, 9), rate, draws.integer(20, 400));
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.maxSteps() + " steps");
  }

  private static Descent expected(Input in) {
    return walk(in, CONVERGED, DIVERGED);
  }

  private static Descent lost(Input in, DoublePredicate diverged) {
    return walk(in, CONVERGED, (i, w, slope) -> diverged.test(w));
  }

  /**
   * The descent that is right, if the questions are. Core has none that stops by itself, so here
   * the statement's rules say what is right.
   */
  private static Descent walk(Input in, Question converged, Question diverged) {
    double w = in.start();
    int steps = 0;
    while (true) {
      double slope = in.at(w);
      if (converged.yes(in, w, slope)) {
        return new Descent(Ending.CONVERGED, steps, w);
      }
      if (diverged.yes(in, w, slope)) {
        return new Descent(Ending.DIVERGED, steps, w);
      }
      if (steps == in.maxSteps()) {
        return new Descent(Ending.OUT_OF_STEPS, steps, w);
      }
      w -= in.rate() * slope;
      steps++;
    }
  }

  private static boolean small(double number) {
    return Math.abs(number) < 1e-6;
  }

  private static boolean upToTheEdge(Input in, double w, double slope) {
    return Math.abs(slope) <= 1e-6;
  }

  private static boolean beyondTheEdge(Input in, double w, double slope) {
    return !(Math.abs(w) <= 1e6);
  }

  private static Descent withTheFirstSlope(Input in) {
    double first = in.at(in.start());
    return expected(new Input(new Curve("", w -> first), in.start(), in.rate(), in.maxSteps()));
  }

  private static Descent divergedFirst(Input in) {
    Question converged = (i, w, slope) -> CONVERGED.yes(i, w, slope) && !DIVERGED.yes(i, w, slope);
    return walk(in, converged, DIVERGED);
  }

  /** Whether the steps are said to have run out where the last of them ended the descent. */
  private static boolean lastNotAsked(Outcome expected, Outcome actual) {
    return expected instanceof Outcome.Answer wanted
        && wanted.value() instanceof Descent right
        && actual instanceof Outcome.Answer given
        && given.value() instanceof Descent descent
        && descent.ending() == Ending.OUT_OF_STEPS
        && descent.steps() == right.steps();
  }

  /** With so many steps more than there are, for each ending in their order. */
  private static Descent counted(Input in, int... more) {
    Descent right = expected(in);
    int steps = right.steps() + more[right.ending().ordinal()];
    return new Descent(right.ending(), steps, right.w());
  }

  private static Descent oneStepMore(Input in) {
    Descent right = expected(in);
    double next = right.w() - in.rate() * in.at(right.w());
    return new Descent(right.ending(), right.steps(), next);
  }
}
