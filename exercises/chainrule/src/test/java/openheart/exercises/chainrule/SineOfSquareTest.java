package openheart.exercises.chainrule;

import static java.lang.Math.cos;
import static java.lang.Math.sin;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(SineOfSquare.class)
class SineOfSquareTest {
  private static final Curve SINE_OF_SQUARE = new Curve("sin(x^2)", x -> sin(x * x));

  record Input(double x) {}

  /** In quarters, whose squares are exact in core's float32. */
  @Test
  @Order(1)
  void the_slope_is_the_product_of_the_two_links() {
    Cases<Input> cases =
        Cases.of(new Input(1.5), new Input(0), new Input(-1.5), new Input(0.25), new Input(4))
            .generated(20, draws -> new Input(draws.integer(-20, 20) / 4.0));
    examine(cases);
  }

  /** There the curve turns within a step of 0.00001, so that a quotient is seen to be one. */
  @Test
  @Order(2)
  void far_from_zero_it_is_still_the_exact_slope() {
    examine(
        Cases.of(new Input(3000), new Input(-3000))
            .generated(8, draws -> new Input(draws.integer(3000, 4000))));
  }

  private static void examine(Cases<Input> cases) {
    Examiner.of(SineOfSquare.class, cases, SineOfSquareTest::expected)
        .misconception("inner-forgotten", in -> cos(in.x() * in.x()))
        .misconception("outer-at-x", in -> cos(in.x()) * 2 * in.x())
        .misconception("composed", in -> cos(2 * in.x()))
        .misconception("outer-kept", in -> sin(in.x() * in.x()) * 2 * in.x())
        .misconception("inner-kept", in -> cos(in.x() * in.x()) * in.x() * in.x())
        .misconception("sign-changed", in -> -cos(in.x() * in.x()) * 2 * in.x())
        .misconception("links-added", in -> cos(in.x() * in.x()) + 2 * in.x())
        .misconception("x-lost", in -> cos(in.x() * in.x()) * 2)
        .misconception("two-lost", in -> cos(in.x() * in.x()) * in.x())
        .misconception("sine-squared", in -> 2 * sin(in.x()) * cos(in.x()))
        .misconception("degrees", in -> cos(Math.toRadians(in.x() * in.x())) * 2 * in.x())
        .misconception("not-differentiated", in -> sin(in.x() * in.x()))
        .misconception("quotient", in -> oneSided(in.x(), 1e-5))
        .misconception("quotient", in -> oneSided(in.x(), 1e-6))
        .misconception("quotient", in -> central(in.x(), 1e-3))
        .misconception("quotient", in -> central(in.x(), 1e-4))
        .misconception("quotient", in -> central(in.x(), 1e-5))
        .examine(in -> SineOfSquare.derivative(in.x()));
  }

  private static float expected(Input in) {
    Tensor x = Tensor.scalar((float) in.x()).requiresGrad(true); // ()
    x.square().sin().backward();
    return x.grad().item();
  }

  private static double oneSided(double x, double h) {
    return SINE_OF_SQUARE.secant(x, x + h);
  }

  private static double central(double x, double h) {
    return SINE_OF_SQUARE.secant(x - h, x + h);
  }
}
