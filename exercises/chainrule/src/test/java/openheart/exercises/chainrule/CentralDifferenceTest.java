package openheart.exercises.chainrule;

import java.util.function.Predicate;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(CentralDifference.class)
class CentralDifferenceTest {
  private static final Curve CUBE = new Curve("t * t * t", t -> t * t * t);
  private static final Curve SQUARE = new Curve("t * t", t -> t * t);
  private static final Curve SINE_OF_SQUARE = new Curve("sin(t * t)", t -> Math.sin(t * t));

  record Input(Curve f, double x, double h) {
    double at(double t) {
      return f.applyAsDouble(t);
    }

    /** What is measured with another step. */
    double with(double step) {
      return f.secant(x - step, x + step);
    }

    /** The right answer: the definition is all there is to know. */
    double central() {
      return with(h);
    }
  }

  @Test
  @Order(1)
  void the_slope_is_measured_with_a_step_to_each_side() {
    Cases<Input> cases =
        Cases.of(
                new Input(CUBE, 2, 0.5),
                new Input(CUBE, 0, 1),
                new Input(SQUARE, -3, 2),
                new Input(new Curve("5", t -> 5), 1, 0.25),
                new Input(new Curve("abs(t)", Math::abs), 0, 0.5),
                new Input(SINE_OF_SQUARE, 1.5, 1e-5),
                new Input(new Curve("exp(t)", Math::exp), 0.5, 0.01))
            .generated(15, CentralDifferenceTest::cubic);
    Examiner.of(CentralDifference.class, cases, Input::central)
        .misconception("one-sided", in -> in.f().secant(in.x(), in.x() + in.h()))
        .misconception("one-sided", in -> in.f().secant(in.x() - in.h(), in.x()))
        .misconception("divided-by-h", in -> in.central() * 2)
        .misconception("not-divided", in -> in.central() * 2 * in.h())
        .misconception("times-h", in -> in.central() * in.h() * in.h())
        .misconception("reversed", in -> -in.central())
        .misconception("values-added", in -> added(in) / (2 * in.h()))
        .misconception("step-of-its-own", in -> in.with(1e-5))
        .misconception("step-of-its-own", in -> in.with(1e-6))
        .misconception("half-steps", in -> in.with(in.h() / 2))
        .misconception("difference-inside", in -> in.at(2 * in.h()) / (2 * in.h()))
        .misconception("brackets-lost", CentralDifferenceTest::bracketsLost)
        .symptom("step-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(CentralDifferenceTest::student);
  }

  @Test
  @Order(2)
  void what_the_function_answers_at_its_edges_goes_on() {
    Cases<Input> cases =
        Cases.of(
            new Input(new Curve("1 / t", t -> 1 / t), 0.5, 0.5),
            new Input(new Curve("sqrt(t)", Math::sqrt), 0.25, 0.5));
    Examiner.of(CentralDifference.class, cases, Input::central)
        .examine(CentralDifferenceTest::student);
  }

  @Test
  @Order(3)
  void a_step_that_is_not_a_positive_number_is_refused() {
    Cases<Input> cases =
        Cases.of(
            new Input(SQUARE, 3, 0),
            new Input(SQUARE, 3, -0.001),
            new Input(CUBE, 2, -1),
            new Input(SQUARE, 3, Double.NaN),
            new Input(SQUARE, 3, Double.POSITIVE_INFINITY),
            new Input(SQUARE, 3, Double.NEGATIVE_INFINITY));
    Examiner.of(CentralDifference.class, cases, in -> accepting(in, input -> false))
        .misconception("zero-accepted", in -> accepting(in, input -> input.h() == 0))
        .misconception("negative-accepted", in -> accepting(in, input -> input.h() != 0))
        .misconception(
            "negative-accepted", in -> accepting(in, input -> finite(input) && input.h() != 0))
        .misconception("nan-accepted", in -> accepting(in, input -> !(input.h() <= 0)))
        .misconception("nan-accepted", in -> accepting(in, input -> Double.isNaN(input.h())))
        .misconception("infinite-accepted", in -> accepting(in, input -> input.h() > 0))
        .symptom("step-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(CentralDifferenceTest::student);
  }

  private static double student(Input in) {
    return CentralDifference.centralDifference(in.f(), in.x(), in.h());
  }

  /** A cubic and a step in quarters and halves, which rounding does not touch. */
  private static Input cubic(Draws draws) {
    double a = Halves.one(draws);
    double b = Halves.one(draws);
    double c = Halves.one(draws);
    Curve cubic =
        new Curve(
            a + " * t * t * t + " + b + " * t * t + " + c, t -> a * t * t * t + b * t * t + c);
    return new Input(cubic, Halves.one(draws), draws.integer(1, 6) / 4.0);
  }

  private static double added(Input in) {
    return in.at(in.x() + in.h()) + in.at(in.x() - in.h());
  }

  /** Only the second value is divided. */
  private static double bracketsLost(Input in) {
    return in.at(in.x() + in.h()) - in.at(in.x() - in.h()) / (2 * in.h());
  }

  private static boolean finite(Input in) {
    return Double.isFinite(in.h());
  }

  private static double accepting(Input in, Predicate<Input> accepted) {
    if (!accepted.test(in)) {
      throw new IllegalArgumentException("step " + in.h());
    }
    return in.central();
  }
}
