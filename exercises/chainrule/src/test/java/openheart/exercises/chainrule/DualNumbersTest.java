package openheart.exercises.chainrule;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.chainrule.DualNumbers.Dual;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(DualNumbers.class)
class DualNumbersTest {
  /** The method stands in the input so that the report says which of the four is meant. */
  record Pair(String method, Dual a, Dual b) {
    double sum() {
      return a.value() + b.value();
    }

    double product() {
      return a.value() * b.value();
    }

    /** Of the product rule: a changes while b stays. */
    double aChanges() {
      return a.slope() * b.value();
    }

    double bChanges() {
      return a.value() * b.slope();
    }

    double slopes() {
      return a.slope() * b.slope();
    }
  }

  record One(String method, Dual a) {
    double value() {
      return a.value();
    }

    double slope() {
      return a.slope();
    }

    double exp() {
      return Math.exp(a.value());
    }
  }

  @Test
  @Order(1)
  void a_sum_changes_as_much_as_its_terms_together() {
    Examiner.of(DualNumbers.class, pairs("add"), in -> expected(in, Tensor::add))
        .misconception("parts-swapped", in -> swapped(expected(in, Tensor::add)))
        .misconception("product-of-slopes", in -> new Dual(in.sum(), in.slopes()))
        .misconception("one-slope-only", in -> new Dual(in.sum(), in.a().slope()))
        .misconception("one-slope-only", in -> new Dual(in.sum(), in.b().slope()))
        .misconception(
            "product-rule-for-sum", in -> new Dual(in.sum(), in.aChanges() + in.bChanges()))
        .examine(in -> DualNumbers.add(in.a(), in.b()));
  }

  @Test
  @Order(2)
  void a_product_changes_by_a_strip_of_each_side() {
    Examiner.of(DualNumbers.class, pairs("mul"), in -> expected(in, Tensor::mul))
        .misconception("parts-swapped", in -> swapped(expected(in, Tensor::mul)))
        .misconception("product-of-slopes", in -> new Dual(in.product(), in.slopes()))
        .misconception("one-strip", in -> new Dual(in.product(), in.aChanges()))
        .misconception("one-strip", in -> new Dual(in.product(), in.bChanges()))
        .misconception(
            "strips-subtracted", in -> new Dual(in.product(), in.aChanges() - in.bChanges()))
        .misconception("own-value", DualNumbersTest::ownValue)
        .misconception(
            "corner-kept",
            in -> new Dual(in.product(), in.aChanges() + in.bChanges() + in.slopes()))
        .misconception(
            "slopes-added", in -> new Dual(in.product(), in.a().slope() + in.b().slope()))
        .examine(in -> DualNumbers.mul(in.a(), in.b()));
  }

  @Test
  @Order(3)
  void the_slope_of_a_sine_is_the_cosine_of_the_value_times_the_slope() {
    Examiner.of(DualNumbers.class, ones("sin", 0.5, 2), in -> expected(in, Tensor::sin))
        .misconception("parts-swapped", in -> swapped(expected(in, Tensor::sin)))
        .misconception("slope-not-carried", in -> sine(in, cos(in.value())))
        .misconception("outer-at-slope", in -> sine(in, cos(in.slope())))
        .misconception("outer-at-slope", in -> sine(in, cos(in.slope()) * in.slope()))
        .misconception("sign-changed", in -> sine(in, -cos(in.value()) * in.slope()))
        .misconception("outer-kept", in -> sine(in, sin(in.value()) * in.slope()))
        .misconception("function-of-slope", in -> sine(in, sin(in.slope())))
        .misconception("slope-added", in -> sine(in, cos(in.value()) + in.slope()))
        .misconception("slope-passed-on", in -> sine(in, in.slope()))
        .misconception("degrees", DualNumbersTest::inDegrees)
        .examine(in -> DualNumbers.sin(in.a()));
  }

  @Test
  @Order(4)
  void the_slope_of_an_exponential_is_itself_times_the_slope() {
    Examiner.of(DualNumbers.class, ones("exp", 1, 2), in -> expected(in, Tensor::exp))
        .misconception("parts-swapped", in -> swapped(expected(in, Tensor::exp)))
        .misconception("slope-not-carried", in -> new Dual(in.exp(), in.exp()))
        .misconception("function-of-slope", in -> new Dual(in.exp(), Math.exp(in.slope())))
        .misconception(
            "outer-at-slope", in -> new Dual(in.exp(), Math.exp(in.slope()) * in.slope()))
        .misconception("slope-added", in -> new Dual(in.exp(), in.exp() + in.slope()))
        .misconception("slope-passed-on", in -> new Dual(in.exp(), in.slope()))
        .misconception("power-rule", DualNumbersTest::byPowerRule)
        .misconception("power-rule", in -> new Dual(in.exp(), in.value() * in.exp() * in.slope()))
        .examine(in -> DualNumbers.exp(in.a()));
  }

  private static Cases<Pair> pairs(String method) {
    return Cases.of(
            new Pair(method, new Dual(2, 3), new Dual(5, 10)),
            new Pair(method, new Dual(5, 0), new Dual(1.5, 1)),
            new Pair(method, new Dual(1.5, 1), new Dual(5, 0)),
            new Pair(method, new Dual(0, 2), new Dual(-3, 0.5)),
            new Pair(method, new Dual(-1, -2), new Dual(0, 4)))
        .generated(15, draws -> new Pair(method, dual(draws), dual(draws)));
  }

  private static Cases<One> ones(String method, double value, double slope) {
    return Cases.of(
            new One(method, new Dual(value, slope)),
            new One(method, new Dual(0, -3)),
            new One(method, new Dual(2, 0)),
            new One(method, new Dual(-1.5, 1)))
        .generated(15, draws -> new One(method, dual(draws)));
  }

  private static Dual dual(Draws draws) {
    return new Dual(Halves.one(draws), Halves.one(draws));
  }

  /** The slopes that come in, through the gradients of core's way back. */
  private static Dual expected(Pair in, BinaryOperator<Tensor> operation) {
    Tensor a = leaf(in.a());
    Tensor b = leaf(in.b());
    Tensor result = operation.apply(a, b); // ()
    result.backward();
    double slope = in.a().slope() * a.grad().item() + in.b().slope() * b.grad().item();
    return new Dual(result.item(), slope);
  }

  private static Dual expected(One in, UnaryOperator<Tensor> operation) {
    Tensor a = leaf(in.a());
    Tensor result = operation.apply(a); // ()
    result.backward();
    return new Dual(result.item(), in.slope() * a.grad().item());
  }

  private static Tensor leaf(Dual number) {
    return Tensor.scalar((float) number.value()).requiresGrad(true); // ()
  }

  private static Dual swapped(Dual right) {
    return new Dual(right.slope(), right.value());
  }

  private static Dual ownValue(Pair in) {
    double slope = in.a().slope() * in.a().value() + in.b().slope() * in.b().value();
    return new Dual(in.product(), slope);
  }

  private static Dual sine(One in, double slope) {
    return new Dual(sin(in.value()), slope);
  }

  private static Dual inDegrees(One in) {
    return new Dual(sin(toRadians(in.value())), cos(toRadians(in.value())) * in.slope());
  }

  private static Dual byPowerRule(One in) {
    return new Dual(in.exp(), in.value() * Math.exp(in.value() - 1) * in.slope());
  }
}
