package openheart.exercises.activations;

import java.util.function.DoubleUnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(StableSigmoid.class)
class StableSigmoidTest {
  /** Where people cut the logit off so that nothing overflows. */
  private static final double[] LIMITS = {20, 30, 50, 80, 88, 100, 500, 700, 709};

  record Input(double x) {}

  @Test
  @Order(1)
  void every_logit_gives_its_probability() {
    Cases<Input> cases =
        Cases.of(
                new Input(2),
                new Input(0),
                new Input(-2),
                new Input(17),
                new Input(-50),
                new Input(-80),
                new Input(1000),
                new Input(-1000),
                new Input(Double.POSITIVE_INFINITY),
                new Input(Double.NEGATIVE_INFINITY),
                new Input(Double.NaN))
            .generated(10, draws -> new Input(draws.integer(-1500, 1500) / 100.0))
            .generated(2, draws -> new Input(draws.integer(710, 5000)))
            .generated(2, draws -> new Input(-draws.integer(45, 80)));
    Examiner<Input> examiner =
        Examiner.of(
                StableSigmoid.class,
                cases,
                in -> (double) Tensor.scalar((float) in.x()).sigmoid().item())
            .misconception("infinity-by-infinity", in -> rising(in.x()))
            .misconception("mirrored", in -> falling(-in.x()))
            .misconception("mirrored", in -> rising(-in.x()))
            .misconception("mirrored", in -> 1 - falling(in.x()))
            .misconception("one-side-only", in -> falling(Math.abs(in.x())))
            .misconception("one-side-only", in -> rising(-Math.abs(in.x())))
            .misconception("subtracted-from-one", in -> (1 + Math.tanh(in.x() / 2)) / 2)
            .misconception("hyperbolic-tangent", in -> Math.tanh(in.x()))
            .misconception("plus-one-missing", in -> Math.exp(in.x()));
    clamped(examiner, StableSigmoidTest::falling)
        .examine(in -> StableSigmoid.stableSigmoid(in.x()));
  }

  /** As its logarithm, since that is where a 0 that should be a small number does harm. */
  @Test
  @Order(2)
  void the_logarithm_of_a_tiny_probability_is_still_the_logit() {
    Cases<Input> cases =
        Cases.of(new Input(-720), new Input(-20), new Input(-95), new Input(-300))
            .generated(3, draws -> logit(draws, 60, 88))
            .generated(3, draws -> logit(draws, 110, 690))
            .generated(4, draws -> logit(draws, 712, 735));
    Examiner<Input> examiner =
        Examiner.of(
                StableSigmoid.class,
                cases,
                in -> (double) Tensor.scalar((float) in.x()).logSigmoid().item())
            .misconception("zero-too-soon", in -> Math.log(falling(in.x())))
            .misconception("float-in-between", in -> Math.log((float) rising(in.x())))
            .misconception("float-in-between", in -> Math.log(1 / (1 + (float) Math.exp(-in.x()))));
    clamped(examiner, x -> Math.log(falling(x)))
        .examine(in -> Math.log(StableSigmoid.stableSigmoid(in.x())));
  }

  private static Input logit(Draws draws, int low, int high) {
    return new Input(-draws.integer(low, high));
  }

  private static Examiner<Input> clamped(Examiner<Input> examiner, DoubleUnaryOperator sigmoid) {
    for (double limit : LIMITS) {
      examiner.misconception(
          "clamped", in -> sigmoid.applyAsDouble(Math.max(-limit, Math.min(limit, in.x()))));
    }
    return examiner;
  }

  /** The form that is right for positive numbers. */
  private static double falling(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** The form that is right for negative numbers. */
  private static double rising(double x) {
    return Math.exp(x) / (1 + Math.exp(x));
  }
}
