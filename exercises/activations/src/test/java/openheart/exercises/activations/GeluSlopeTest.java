package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = GeluSlope.class,
    uses = {
      "Tensor.add",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      "Tensor.neg",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sqrt",
      "Tensor.exp",
      Exercise.ARRANGING
    })
class GeluSlopeTest {
  private static final float ROOT = (float) Math.sqrt(2 * Math.PI);

  record Input(Tensor x) {}

  @Test
  @Order(1)
  void the_slope_is_the_probability_and_the_number_times_the_bell() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(-1, 0, 1)))
            .generated(8, draws -> new Input(Numbers.endingPositive(draws)));
    Examiner.of(GeluSlope.class, cases, in -> Slopes.of(Tensor::gelu, in.x()))
        .misconception("phi-held-constant", in -> phi(in.x()))
        .misconception("bell-alone", in -> bell(in.x(), -0.5f))
        .misconception("bell-alone", in -> in.x().mul(bell(in.x(), -0.5f)))
        .misconception("bell-without-x", in -> phi(in.x()).add(bell(in.x(), -0.5f)))
        .misconception("bell-not-scaled", in -> slope(in.x(), bell(in.x(), -0.5f).mul(ROOT)))
        .misconception("root-lost", in -> slope(in.x(), bell(in.x(), -0.5f).div(ROOT)))
        .misconception("exponent-not-halved", in -> slope(in.x(), bell(in.x(), -1)))
        .misconception("exponent-positive", in -> slope(in.x(), bell(in.x(), 0.5f)))
        .misconception("capital-for-small-phi", in -> slope(in.x(), phi(in.x())))
        .misconception("value-for-slope", in -> in.x().gelu())
        .misconception("bell-subtracted", in -> phi(in.x()).sub(in.x().mul(bell(in.x(), -0.5f))))
        .examine(in -> GeluSlope.geluSlope(in.x(), GeluSlopeTest::phi));
  }

  /** Capital phi, by core's GELU. */
  private static Tensor phi(Tensor x) {
    return Tensor.where(x.eq(0), Tensor.scalar(0.5f), x.gelu().div(x));
  }

  /** The bell, with a factor before the square that is right at minus one half. */
  private static Tensor bell(Tensor x, float factor) {
    return x.square().mul(factor).exp().div(ROOT);
  }

  private static Tensor slope(Tensor x, Tensor bell) {
    return phi(x).add(x.mul(bell));
  }
}
