package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Gelu.class,
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
      "Tensor.tanh",
      Exercise.ARRANGING
    })
class GeluTest {
  private static final float ROOT_2_BY_PI = (float) Math.sqrt(2 / Math.PI);
  private static final float ROOT_2_PI = (float) Math.sqrt(2 * Math.PI);

  record Input(Tensor x) {}

  @Test
  @Order(1)
  void gelu_weighs_each_number_by_its_probability() {
    Examiner.of(Gelu.class, inputs(), in -> in.x().gelu())
        .misconception("probability-alone", in -> phi(in.x()))
        .misconception("approximated", in -> in.x().geluTanh())
        .misconception("phi-by-sigmoid", in -> in.x().mul(in.x().sigmoid()))
        .misconception("phi-by-sigmoid", in -> in.x().mul(in.x().mul(1.702f).sigmoid()))
        .misconception("wrong-tail", in -> in.x().mul(phi(in.x().neg())))
        .misconception("wrong-tail", in -> in.x().mul(phi(in.x()).rsub(1)))
        .misconception("added", in -> in.x().add(phi(in.x())))
        .examine(in -> Gelu.gelu(in.x(), GeluTest::phi));
  }

  @Test
  @Order(2)
  void its_slope_is_the_probability_and_the_number_times_the_bell() {
    Examiner.of(Gelu.class, inputs(), in -> Slopes.of(Tensor::gelu, in.x()))
        .misconception("phi-held-constant", in -> phi(in.x()))
        .misconception("bell-alone", in -> bell(in.x()))
        .misconception("bell-alone", in -> in.x().mul(bell(in.x())))
        .misconception("bell-without-x", in -> phi(in.x()).add(bell(in.x())))
        .misconception("bell-not-scaled", in -> slope(in.x(), bell(in.x()).mul(ROOT_2_PI)))
        .misconception("root-lost", in -> slope(in.x(), bell(in.x()).div(ROOT_2_PI)))
        .misconception("exponent-not-halved", in -> slope(in.x(), scaledPower(in.x(), -1)))
        .misconception("exponent-positive", in -> slope(in.x(), scaledPower(in.x(), 0.5f)))
        .misconception("capital-for-small-phi", in -> slope(in.x(), phi(in.x())))
        .misconception("value-for-slope", in -> in.x().gelu())
        .examine(in -> Gelu.geluSlope(in.x(), GeluTest::phi));
  }

  @Test
  @Order(3)
  void the_approximation_follows_its_formula() {
    Examiner.of(Gelu.class, inputs(), in -> in.x().geluTanh())
        .misconception("square-for-cube", in -> approximated(in.x(), in.x().square()))
        .misconception("cube-lost", in -> approximated(in.x(), Tensor.zerosLike(in.x())))
        .misconception("root-lost", in -> half(in.x(), inner(in.x()).mul(ROOT_2_BY_PI)))
        .misconception("pi-over-2", in -> half(in.x(), inner(in.x()).mul((float) (Math.PI / 2))))
        .misconception("bracket-closed-early", in -> half(in.x(), early(in.x())))
        .misconception("one-missing", in -> in.x().div(2).mul(inner(in.x()).tanh()))
        .misconception("not-halved", in -> in.x().geluTanh().mul(2))
        .misconception("integer-division", in -> Tensor.zerosLike(in.x()))
        .misconception("probability-alone", in -> inner(in.x()).tanh().add(1).div(2))
        .misconception("exact", in -> in.x().gelu())
        .examine(in -> Gelu.geluTanh(in.x()));
  }

  private static Cases<Input> inputs() {
    return Cases.of(new Input(Tensor.of(-1, 0, 1)))
        .generated(3, draws -> new Input(numbers(draws, draws.integer(2, 6))))
        .generated(3, draws -> new Input(numbers(draws, draws.sizes(2, 2, 4))))
        .generated(2, draws -> new Input(numbers(draws, 1, draws.integer(2, 4), 2)));
  }

  /** The last one positive: beside it, what is lost to rounding far on the left counts little. */
  private static Tensor numbers(Draws draws, int... sizes) {
    Tensor numbers = draws.tensor(sizes);
    float[] values = numbers.toArray();
    values[values.length - 1] = draws.integer(100, 300) / 100f;
    return Tensor.of(numbers.shape(), values);
  }

  /** Capital phi, by core's GELU. */
  private static Tensor phi(Tensor x) {
    return Tensor.where(x.eq(0), Tensor.scalar(0.5f), x.gelu().div(x));
  }

  private static Tensor bell(Tensor x) {
    return scaledPower(x, -0.5f);
  }

  /** The bell, with another factor before the square. */
  private static Tensor scaledPower(Tensor x, float factor) {
    return x.square().mul(factor).exp().div(ROOT_2_PI);
  }

  private static Tensor slope(Tensor x, Tensor bell) {
    return phi(x).add(x.mul(bell));
  }

  private static Tensor inner(Tensor x) {
    return x.add(x.pow(3).mul(0.044715f)).mul(ROOT_2_BY_PI);
  }

  private static Tensor early(Tensor x) {
    return x.mul(ROOT_2_BY_PI).add(x.pow(3).mul(0.044715f));
  }

  private static Tensor approximated(Tensor x, Tensor bent) {
    return half(x, x.add(bent.mul(0.044715f)).mul(ROOT_2_BY_PI));
  }

  private static Tensor half(Tensor x, Tensor inner) {
    return x.div(2).mul(inner.tanh().add(1));
  }
}
